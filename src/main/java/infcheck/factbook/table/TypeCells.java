package infcheck.factbook.table;

import infcheck.document.FlowText;
import infcheck.document.tree.Node;
import infcheck.factbook.cell.CellDate;
import infcheck.factbook.cell.CellValue;
import infcheck.factbook.cell.KnownWords;
import infcheck.factbook.cell.Length;
import infcheck.factbook.mapping.ColumnTarget;
import infcheck.factbook.mapping.MappedColumn;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row that tell of its missile type. */
final class TypeCells {
    private static final Pattern ENTRY = Pattern.compile("([a-z-]+): (\\[[^\\]]*]|[^,{}\\[\\]]+)");
    private static final Pattern PARTS = Pattern.compile("(?i)\\s*[,;/&]\\s*|\\s+(?:and|or)\\s+");

    private final ReadRow row;
    /** The keys of which the map says what no cell changes. */
    private final Set<String> told = new HashSet<>();

    private @Nullable BigDecimal least;
    private @Nullable BigDecimal greatest;
    private @Nullable MappedColumn ends;

    TypeCells(ReadRow row) {
        this.row = row;
    }

    ReadRow row() {
        return row;
    }

    /** Takes what the map says of the type, whatever the cells say. */
    void told(String key, Node value) {
        told.add(key);
        if (key.equals("platforms")) {
            row.platforms().clear();
            value.items().forEach(item -> row.platforms().add(item.text()));
        } else {
            row.type().put(key, FlowText.of(value));
        }
    }

    void read(MappedColumn column, String text) {
        if (CellValue.isSilent(text)) {
            return;
        }
        switch (column.target()) {
            case STATE -> word(column, text, KnownWords.STATES);
            case KIND -> kind(column, text);
            case PLATFORMS -> platforms(column, text);
            case RANGE_KM -> range(column, text);
            case RANGE_MIN_KM, RANGE_MAX_KM -> end(column, text);
            case IN_SERVICE -> service(column, text);
            default -> own(column, text);
        }
    }

    private void put(String key, String value) {
        if (!told.contains(key)) {
            row.type().putIfAbsent(key, value);
        }
    }

    private void word(MappedColumn column, String text, KnownWords known) {
        String ours = column.word(text).or(() -> known.find(text)).orElse(MappedColumn.ASKED);
        if (ours.equals(MappedColumn.ASKED)) {
            row.remark(column, text, "has no word of ours in the map");
        } else {
            put(column.target().word(), ours);
        }
    }

    private void kind(MappedColumn column, String text) {
        String ours = column.word(text).or(() -> KnownWords.KINDS.find(text)).orElse(MappedColumn.ASKED);
        if (ours.equals(MappedColumn.ASKED)) {
            row.remark(column, text, "has no word of ours in the map");
            return;
        }
        Matcher entry = ENTRY.matcher(ours);
        while (entry.find()) {
            if (!entry.group(1).equals("platforms")) {
                put(entry.group(1), entry.group(2).strip());
            } else if (!told.contains("platforms")) {
                for (String platform : entry.group(2).replaceAll("[\\[\\]]", "").split(",", -1)) {
                    row.platforms().add(platform.strip());
                }
            }
        }
    }

    private void platforms(MappedColumn column, String text) {
        if (CellValue.isFlow(text)) {
            new OwnCell("platforms", text)
                    .ofType()
                    .ifPresentOrElse(
                            list -> list.items().forEach(item -> row.platforms().add(FlowText.of(item))),
                            () -> row.remark(column, text, "is no list of platforms"));
            return;
        }
        if (told.contains("platforms")) {
            return;
        }
        for (String part : column.word(text).isPresent() ? new String[] {text} : PARTS.split(text, -1)) {
            String ours =
                    column.word(part).or(() -> KnownWords.PLATFORMS.find(part)).orElse(MappedColumn.ASKED);
            if (ours.equals(MappedColumn.ASKED)) {
                row.remark(column, part, "has no word of ours in the map");
            } else {
                row.platforms().add(ours);
            }
        }
    }

    private void range(MappedColumn column, String text) {
        if (CellValue.isFlow(text) || text.equals("unlimited")) {
            new OwnCell("range-km", text)
                    .ofType()
                    .ifPresentOrElse(this::ranges, () -> row.remark(column, text, "is no range"));
            return;
        }
        CellValue<Length> read = LengthColumn.read(column, text);
        if (read instanceof CellValue.Unclear<Length> unclear) {
            row.remark(column, text, unclear.why());
        } else if (read instanceof CellValue.Said<Length> said) {
            range(column, text, said.value());
        }
    }

    private void range(MappedColumn column, String text, Length length) {
        String value = LengthColumn.yaml(column, length);
        if (length.isZero()) {
            row.remark(column, text, "is no range");
        } else if (value == null) {
            row.notes().add(column.name() + ": " + text);
            row.remark(
                    column,
                    text,
                    "is more or less so and is kept as a note; `within` in the map would say by how much");
        } else {
            row.ranges().add(ranged(column, value));
        }
    }

    private static String ranged(MappedColumn column, String value) {
        if (column.basis() != null) {
            return "{ value: " + value + ", basis: " + column.basis() + " }";
        }
        return value.startsWith("{") ? "{ value: " + value + " }" : value;
    }

    private void ranges(Node node) {
        if (node.isList()) {
            node.items().forEach(item -> row.ranges().add(FlowText.of(item)));
        } else {
            row.ranges().add(FlowText.of(node));
        }
    }

    private void end(MappedColumn column, String text) {
        CellValue<Length> read = LengthColumn.read(column, text);
        if (read instanceof CellValue.Said<Length> said
                && said.value().isExact()
                && !said.value().about()) {
            ends = column;
            if (column.target() == ColumnTarget.RANGE_MIN_KM) {
                least = said.value().min();
            } else {
                greatest = said.value().max();
            }
        } else if (!(read instanceof CellValue.Silent)) {
            row.remark(
                    column,
                    text,
                    read instanceof CellValue.Unclear<Length> unclear ? unclear.why() : "is no one number");
        }
    }

    private void service(MappedColumn column, String text) {
        CellValue<CellDate> read = DateColumn.read(column, text);
        if (read instanceof CellValue.Said<CellDate> said) {
            row.act().put("from", said.value().date().text());
        } else if (read instanceof CellValue.Unclear<CellDate> unclear) {
            row.remark(column, text, unclear.why());
        }
    }

    private void own(MappedColumn column, String text) {
        String key = column.target().word();
        new OwnCell(key, text)
                .ofType()
                .ifPresentOrElse(
                        node -> put(key, FlowText.of(node)),
                        () -> row.remark(column, text, "cannot stand under `" + key + "`"));
    }

    /** Ends the row: both ends of a range make one. */
    void end() {
        MappedColumn column = ends;
        if (column == null) {
            return;
        }
        BigDecimal min = least == null || least.signum() == 0 ? null : least;
        BigDecimal max = greatest;
        if (min != null && max != null && min.compareTo(max) > 0) {
            row.remark(column, min + " and " + max, "are ends of a range of which the lesser is above the greater");
        } else if (min != null || (max != null && max.signum() > 0)) {
            row.ranges().add(ranged(column, new Length(min, max, false).yaml()));
        }
    }
}
