package infcheck.factbook.table;

import infcheck.document.FlowText;
import infcheck.document.tree.Node;
import infcheck.factbook.cell.CellDate;
import infcheck.factbook.cell.CellValue;
import infcheck.factbook.cell.CoordinateCell;
import infcheck.factbook.cell.KnownWords;
import infcheck.factbook.cell.Length;
import infcheck.factbook.mapping.ColumnTarget;
import infcheck.factbook.mapping.MappedColumn;
import infcheck.factbook.mapping.TableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of one row that tell of a flight. */
final class FlightCells {
    private static final List<String> ORDER = List.of(
            "on",
            "from",
            "until",
            "by",
            "place",
            "platform",
            "facility",
            "km",
            "apogee-km",
            "outcome",
            "count",
            "with-weapon",
            "target",
            "claimed-by",
            "denied-by",
            "confirmed",
            "published",
            "note");

    private final TableMap map;
    private final ReadRow row;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<ColumnTarget, String> point = new HashMap<>();
    private final Map<MappedColumn, String> noughts = new LinkedHashMap<>();
    private @Nullable String undated;

    FlightCells(TableMap map, ReadRow row) {
        this.map = map;
        this.row = row;
    }

    void read(MappedColumn column, String text) {
        switch (column.target()) {
            case ON, FROM, UNTIL -> date(column, text);
            case KM, APOGEE_KM -> length(column, text);
            case OUTCOME -> outcome(column, text);
            case BY -> by(column, text);
            case LATITUDE -> point(column, new CoordinateCell(text, CoordinateCell.LATITUDE));
            case LONGITUDE -> point(column, new CoordinateCell(text, CoordinateCell.LONGITUDE));
            default -> {
                if (!CellValue.isSilent(text)) {
                    keys.put("place", FlowText.text(text));
                }
            }
        }
    }

    private void date(MappedColumn column, String text) {
        CellValue<CellDate> read = DateColumn.read(column, text);
        if (read instanceof CellValue.Said<CellDate> said) {
            keys.put(column.target().word(), said.value().date().text());
            if (!said.value().time().isEmpty()) {
                row.notes().add("at " + said.value().time());
            }
        } else if (read instanceof CellValue.Unclear<CellDate> unclear) {
            row.remark(column, text, unclear.why());
            undated = column.name() + " `" + text + "` " + unclear.why();
        }
    }

    private void length(MappedColumn column, String text) {
        String key = column.target().word();
        if (CellValue.isFlow(text)) {
            own(column, text);
            return;
        }
        CellValue<Length> read = LengthColumn.read(column, text);
        if (read instanceof CellValue.Unclear<Length> unclear) {
            row.remark(column, text, unclear.why());
        } else if (read instanceof CellValue.Said<Length> said) {
            String value = LengthColumn.yaml(column, said.value());
            if (said.value().isZero()) {
                noughts.put(column, text);
            } else if (value != null) {
                keys.put(key, value);
            } else {
                row.notes().add(column.name() + ": " + text);
                row.remark(
                        column,
                        text,
                        "is more or less so and is kept as a note; `within` in the map would say by how much");
            }
        }
    }

    private void outcome(MappedColumn column, String text) {
        if (CellValue.isFlow(text)) {
            own(column, text);
            return;
        }
        String ours = column.word(text).or(() -> KnownWords.OUTCOMES.find(text)).orElse(MappedColumn.ASKED);
        if (!ours.equals(MappedColumn.ASKED)) {
            keys.put("outcome", ours);
        } else if (!CellValue.isSilent(text)) {
            row.remark(column, text, "has no word of ours in the map");
        }
    }

    private void by(MappedColumn column, String text) {
        if (CellValue.isSilent(text)) {
            return;
        }
        String ours = column.word(text).or(() -> KnownWords.STATES.find(text)).orElse(MappedColumn.ASKED);
        if (ours.equals(MappedColumn.ASKED)) {
            row.remark(column, text, "has no word of ours in the map");
        } else {
            keys.put("by", ours);
        }
    }

    private void point(MappedColumn column, CoordinateCell cell) {
        CellValue<String> read = cell.read();
        if (read instanceof CellValue.Said<String> said) {
            point.put(column.target(), column.name() + " " + said.value());
        } else if (read instanceof CellValue.Unclear<String> unclear) {
            row.remark(column, cell.text(), unclear.why());
        }
    }

    /** Takes what stands in a cell as it would in a fact file. */
    void own(MappedColumn column, String text) {
        if (CellValue.isSilent(text)) {
            return;
        }
        String key = column.target().word();
        Optional<Node> node = new OwnCell(key, text).ofFlight();
        if (node.isPresent()) {
            keys.put(key, FlowText.of(node.get()));
        } else {
            row.remark(column, text, "cannot stand under `" + key + "`");
        }
    }

    /** Ends the row: an act has a day, and an outcome. */
    void end() {
        if (!keys.containsKey("on") && !keys.containsKey("from")) {
            row.leave(undated == null ? "it gives no day" : undated);
        }
        keys.computeIfAbsent("outcome", key -> usualOutcome());
        noughts.forEach((column, text) -> {
            if (!"failure".equals(keys.get("outcome"))) {
                row.remark(column, text, "is no distance of a flight that is not said to have failed");
            }
        });
        if (!point.isEmpty()) {
            row.notes()
                    .add(String.join(
                            ", ",
                            point.entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(Map.Entry::getValue)
                                    .toList()));
        }
        if (!row.notes().isEmpty()) {
            keys.put("note", FlowText.text(String.join("; ", row.notes())));
        }
        ORDER.stream().filter(keys::containsKey).forEach(key -> row.act().put(key, String.valueOf(keys.get(key))));
    }

    /** The outcome of a flight of which nobody says how it ended. */
    private String usualOutcome() {
        Node told = map.otherwise("outcome");
        return told == null ? "unknown" : told.text();
    }
}
