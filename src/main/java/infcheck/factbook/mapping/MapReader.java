package infcheck.factbook.mapping;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.FlowText;
import infcheck.document.Yaml;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.document.table.TableFile;
import infcheck.document.tree.Node;
import infcheck.fact.FlightPath;
import infcheck.fact.Platform;
import infcheck.factbook.cell.DateOrder;
import infcheck.factbook.cell.LengthUnit;
import infcheck.factbook.claim.EnumWords;
import infcheck.reference.States;
import infcheck.reference.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the map of a table. */
public record MapReader(TableFile table, Diagnostics diagnostics) {
    private static final Set<String> OUTCOMES = Set.of("success", "failure", "unknown");

    /** The map in a file; empty, with every mistake told, where it has one. */
    public Optional<TableMap> read(SourceFile file) {
        return Yaml.read(file, Schema.of("map"), diagnostics).map(this::map).filter(map -> !diagnostics.hasErrors());
    }

    private TableMap map(Node root) {
        RowSort rows = EnumWords.get(RowSort.class, root.text("of"));
        List<MappedColumn> columns = new ArrayList<>();
        for (Map.Entry<String, Node> entry : root.get("columns").entries()) {
            column(root, entry.getKey(), entry.getValue(), rows).ifPresent(columns::add);
        }
        Map<String, Node> types = new HashMap<>();
        Node named = root.find("types");
        if (named != null) {
            named.entries().forEach(e -> types.put(e.getKey().toLowerCase(Locale.ROOT), e.getValue()));
        }
        TableMap map = new TableMap(rows, columns, types, root);
        demand(map);
        return map;
    }

    private void demand(TableMap map) {
        Node columns = map.root().get("columns");
        if (!map.has(ColumnTarget.NAME) && !map.has(ColumnTarget.NAMES)) {
            missing(columns, "no column is the name of a missile", "write `to: name` for the one that is");
        }
        if (map.rows() == RowSort.FLIGHT_TESTS && !map.has(ColumnTarget.ON) && !map.has(ColumnTarget.FROM)) {
            missing(columns, "no column is the day of a flight", "write `to: on` for the one that is");
        }
        map.columns().stream().filter(c -> !c.target().mayRepeat()).forEach(column -> {
            MappedColumn first = map.of(column.target()).findFirst().orElse(column);
            if (first.index() != column.index()) {
                diagnostics.error(
                        columns.at(column.name()),
                        "two-columns",
                        "`" + first.name() + "` is `" + column.target().word() + "` already",
                        "write `to: none` for one of the two");
            }
        });
    }

    private void missing(Node at, String message, String cure) {
        diagnostics.error(at.at(), "missing-column", message, cure);
    }

    private Optional<MappedColumn> column(Node root, String name, Node node, RowSort rows) {
        int index = table.columns().indexOf(name);
        if (index < 0) {
            diagnostics.error(
                    root.get("columns").at(name),
                    "unknown-column",
                    "`" + name + "` is no column of `" + table.shown() + "`",
                    Nearest.hint(name, table.columns()));
            return Optional.empty();
        }
        ColumnTarget target = EnumWords.get(ColumnTarget.class, node.text("to"));
        if (!target.fits(rows)) {
            diagnostics.error(
                    node.get("to").at(),
                    "wrong-target",
                    "`" + target.word() + "` is no key of "
                            + (rows == RowSort.SYSTEMS ? "a missile type" : "a flight-test"),
                    "write `none`, or change `of` above");
        }
        return Optional.of(mapped(index, name, target, node)).filter(column -> target != ColumnTarget.NONE);
    }

    private MappedColumn mapped(int index, String name, ColumnTarget target, Node node) {
        Map<String, String> values = new HashMap<>();
        Node words = node.find("values");
        if (words != null) {
            words.entries().forEach(e -> {
                vet(target, e.getValue());
                values.put(
                        e.getKey().toLowerCase(Locale.ROOT),
                        e.getValue().isMap()
                                ? FlowText.of(e.getValue())
                                : e.getValue().text());
            });
        }
        String within = node.textOrNull("within");
        return new MappedColumn(
                index,
                name,
                target,
                word(DateOrder.class, node.textOrNull("order")),
                node.has("years-from") ? node.whole("years-from") : Years.first(),
                node.flag("years-only", false),
                word(LengthUnit.class, node.textOrNull("unit")),
                within == null ? null : new BigDecimal(within),
                node.textOrNull("basis"),
                values);
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> type, @Nullable String word) {
        return word == null ? null : EnumWords.find(type, word).orElse(null);
    }

    /** Our words are among those that a fact file can have. */
    private void vet(ColumnTarget target, Node value) {
        String word = value.isMap() ? "" : value.text();
        if (word.equals(MappedColumn.ASKED)) {
            return;
        }
        boolean right = switch (target) {
            case STATE, BY -> States.isCode(word);
            case OUTCOME -> OUTCOMES.contains(word);
            case PLATFORMS -> EnumWords.find(Platform.class, word).isPresent();
            case KIND -> value.isMap();
            default -> true;
        };
        if (!right) {
            diagnostics.error(
                    value.at(),
                    "unknown-word",
                    "`" + word + "` is no value of `" + target.word() + "`",
                    cure(target, word));
        }
    }

    private static String cure(ColumnTarget target, String word) {
        return switch (target) {
            case STATE, BY -> States.hint(word);
            case OUTCOME -> Nearest.hint(word, OUTCOMES);
            case PLATFORMS -> Nearest.hint(word, words(Platform.values()));
            default -> "write `{ flight-path: …, weapon-delivery: … }` with one of " + words(FlightPath.values());
        };
    }

    private static List<String> words(Enum<?>[] constants) {
        return List.of(constants).stream().map(EnumWords::of).toList();
    }
}
