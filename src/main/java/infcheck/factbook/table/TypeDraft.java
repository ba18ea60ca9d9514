package infcheck.factbook.table;

import infcheck.factbook.mapping.RowSort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A missile type as the rows that name it make it. */
final class TypeDraft {
    private final int firstRow;
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Set<String> platforms = new LinkedHashSet<>();
    private final Set<String> ranges = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final StringBuilder acts = new StringBuilder();
    private @Nullable String id;
    private @Nullable String service;
    private @Nullable String leftOut;
    private @Nullable TypeDraft joined;
    private boolean known;
    private boolean taken;
    private int flights;

    TypeDraft(int firstRow) {
        this.firstRow = firstRow;
    }

    /** The draft that stands for this one now that others were joined with it. */
    TypeDraft settled() {
        TypeDraft last = this;
        while (last.joined != null) {
            last = last.joined;
        }
        return last;
    }

    boolean isJoined() {
        return joined != null;
    }

    /** Takes all that is said of another, which is the same type. */
    void join(TypeDraft other) {
        other.names.forEach(this::name);
        other.keys.forEach(keys::putIfAbsent);
        platforms.addAll(other.platforms);
        ranges.addAll(other.ranges);
        notes.addAll(other.notes);
        service = service == null ? other.service : service;
        id = id == null ? other.id : id;
        other.joined = this;
    }

    /** Takes what a row says of the type. */
    void take(ReadRow row, RowSort rows) {
        row.names().forEach(this::name);
        row.type().forEach(keys::putIfAbsent);
        platforms.addAll(row.platforms());
        ranges.addAll(row.ranges());
        if (rows == RowSort.SYSTEMS) {
            notes.addAll(row.notes());
            service = service == null ? row.act().get("from") : service;
        }
        if (id == null) {
            id = row.id();
        }
    }

    void name(String name) {
        if (names.stream().noneMatch(name::equalsIgnoreCase)) {
            names.add(name);
        }
    }

    void flight(String line) {
        acts.append(line);
        flights++;
    }

    int firstRow() {
        return firstRow;
    }

    List<String> names() {
        return names;
    }

    Map<String, String> keys() {
        return keys;
    }

    Set<String> platforms() {
        return platforms;
    }

    Set<String> ranges() {
        return ranges;
    }

    Set<String> notes() {
        return notes;
    }

    CharSequence acts() {
        return acts;
    }

    int flights() {
        return flights;
    }

    @Nullable
    String service() {
        return service;
    }

    String state() {
        return keys.getOrDefault("state", "");
    }

    @Nullable
    String id() {
        return id;
    }

    void id(String given) {
        id = given;
    }

    /** The reason why no row of the type is taken; null where there is none. */
    @Nullable
    String leftOut() {
        return leftOut;
    }

    void leave(String why) {
        leftOut = leftOut == null ? why : leftOut;
    }

    /** Whether facts had it before. */
    boolean isKnown() {
        return known;
    }

    void known() {
        known = true;
    }

    /** Whether a row of it was taken. */
    boolean isTaken() {
        return taken;
    }

    void taken() {
        taken = true;
    }
}
