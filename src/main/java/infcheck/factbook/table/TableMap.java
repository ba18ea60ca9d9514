package infcheck.factbook.table;

import infcheck.document.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What its owner says of a table.
 *
 * @param columns that are brought in
 * @param types by the text of a cell in small letters: a map, or a word that leaves its rows out
 * @param root the file itself
 */
record TableMap(RowSort rows, List<MappedColumn> columns, Map<String, Node> types, Node root) {
    TableMap {
        columns = List.copyOf(columns);
        types = Map.copyOf(types);
    }

    Stream<MappedColumn> of(Target target) {
        return columns.stream().filter(column -> column.target() == target);
    }

    boolean has(Target target) {
        return of(target).findAny().isPresent();
    }

    /** What the map says of the type that a cell names; empty where it says nothing. */
    Optional<Node> type(String cell) {
        return Optional.ofNullable(types.get(cell.toLowerCase(Locale.ROOT))).filter(Node::isMap);
    }

    /** Whether the map leaves out what a cell names. */
    boolean leavesOut(String cell) {
        Node entry = types.get(cell.toLowerCase(Locale.ROOT));
        return entry != null && !entry.isMap();
    }

    /** What holds where no row says otherwise; null where nothing does. */
    @Nullable
    Node otherwise(String key) {
        Node otherwise = root.find("otherwise");
        return otherwise == null ? null : otherwise.find(key);
    }

    Node source() {
        return root.get("source");
    }
}
