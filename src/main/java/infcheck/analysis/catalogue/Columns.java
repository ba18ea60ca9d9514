package infcheck.analysis.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a list tells of an entry beside its name, in the order of the columns. */
final class Columns {
    private Columns() {}

    static Map<String, String> of(String first, String one, String second, String two) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(first, one);
        columns.put(second, two);
        return columns;
    }
}
