package infcheck.document.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of columns, told apart where the file does not. */
final class ColumnNames {
    private ColumnNames() {}

    static List<String> of(List<String> header) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String cell : header) {
            String stem = cell.isEmpty() ? "column " + (names.size() + 1) : cell;
            String name = stem;
            for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
                name = stem + " #" + next;
            }
            names.add(name);
        }
        return List.copyOf(names);
    }
}
