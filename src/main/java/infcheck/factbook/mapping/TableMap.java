package infcheck.factbook.mapping;

import infcheck.document.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map of a table: what its owner says of it.
 *
 * @param columns that are brought in
 * @param types by the text of a cell in small letters: a map, or a word that leaves its rows out
 * @param root the file itself
 */
public record TableMap(RowSort rows, List<MappedColumn> columns, Map<String, Node> types, Node root) {
    public TableMap {
        columns = List.copyOf(columns);
        types = Map.copyOf(types);
    }

    public Stream<MappedColumn> of(ColumnTarget target) {
        return columns.stream().filter(column -> column.target() == target);
    }

    public boolean has(ColumnTarget target) {
        return of(target).findAny().isPresent();
    }

    /** The statement of the map about the type that a cell names; empty where it says nothing. */
    public Optional<Node> type(String cell) {
        return Optional.ofNullable(types.get(cell.toLowerCase(Locale.ROOT))).filter(Node::isMap);
    }

    /** Whether the map leaves out what a cell names. */
    public boolean leavesOut(String cell) {
        Node entry = types.get(cell.toLowerCase(Locale.ROOT));
        return entry != null && !entry.isMap();
    }

    /** The value that holds where no row says otherwise; null where there is none. */
    @Nullable
    public Node otherwise(String key) {
        Node otherwise = root.find("otherwise");
        return otherwise == null ? null : otherwise.find(key);
    }

    public Node source() {
        return root.get("source");
    }
}
