package infcheck.analysis.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** The columns of a list after the name, in their order. */
final class Columns {
    private Columns() {}

    static Map<String, String> of(String first, String one, String second, String two) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(first, one);
        columns.put(second, two);
        return columns;
    }
}
