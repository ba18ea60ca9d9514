package infcheck.factbook.table;

import infcheck.factbook.mapping.MappedColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row as far as it can be read: of which type it tells, and what. */
final class ReadRow {
    private final int number;
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> type = new LinkedHashMap<>();
    private final Set<String> platforms = new LinkedHashSet<>();
    private final Set<String> ranges = new LinkedHashSet<>();
    private final Map<String, String> act = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<CellRemark> remarks = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String leftOut;

    ReadRow(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The names of its type, the first one first. */
    List<String> names() {
        return names;
    }

    /** The statements about its type, each key with its value as a fact file has it. */
    Map<String, String> type() {
        return type;
    }

    Set<String> platforms() {
        return platforms;
    }

    Set<String> ranges() {
        return ranges;
    }

    /** The keys of its act. */
    Map<String, String> act() {
        return act;
    }

    List<String> notes() {
        return notes;
    }

    List<CellRemark> remarks() {
        return remarks;
    }

    @Nullable
    String id() {
        return id;
    }

    void id(String given) {
        id = given;
    }

    /** The reason why the whole row is left out; null where it is not. */
    @Nullable
    String leftOut() {
        return leftOut;
    }

    /** Leaves the row out; the first cause counts. */
    void leave(String why) {
        if (leftOut == null) {
            leftOut = why;
        }
    }

    void remark(MappedColumn column, String text, String why) {
        remarks.add(new CellRemark(column.name(), text, why));
    }
}
