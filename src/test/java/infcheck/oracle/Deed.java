package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act of a fact file.
 *
 * @param kind as the file writes it
 * @param until the last day; null where it is not stated
 * @param stated all its keys
 */
record Deed(
        String id,
        String kind,
        String by,
        LocalDate from,
        @Nullable LocalDate until,
        Keys stated) {

    static List<Deed> of(Keys subject) {
        return subject.list("acts").stream().map(a -> of(subject, a)).toList();
    }

    private static Deed of(Keys subject, Keys act) {
        Map.Entry<String, Val> only = act.map().entrySet().iterator().next();
        Keys stated = (Keys) only.getValue();
        return new Deed(
                subject.text("id") + "/" + stated.text("id"),
                only.getKey(),
                stated.has("by") ? stated.text("by") : subject.text("state"),
                stated.date(stated.has("on") ? "on" : "from"),
                stated.has("until") ? stated.date("until") : null,
                stated);
    }

    boolean is(String... kinds) {
        return List.of(kinds).contains(kind);
    }

    boolean flies() {
        return is("flight-test", "launch");
    }

    /** Row 79 and Article VI: done away with by launching it. */
    boolean eliminatesByLaunch() {
        return is("elimination") && says("method", "launch");
    }

    boolean says(String key, String... words) {
        return stated.has(key) && List.of(words).contains(stated.text(key));
    }

    /** Row 81: an elimination counts if it was done by the procedures, and notified. */
    boolean counts() {
        return is("elimination") && !leftInCount();
    }

    /** Whether it is an elimination that does not count. */
    boolean leftInCount() {
        return is("elimination") && (!notified() || says("method", "other"));
    }

    boolean notified() {
        return !stated.has("notified") || stated.flag("notified");
    }

    /** Whether it goes on on a day. */
    boolean runs(LocalDate on) {
        return !from.isAfter(on) && (until == null || !until.isBefore(on));
    }

    boolean goesOn() {
        return is("possession", "deployment");
    }

    /** The day on which an act that does not go on is judged: an elimination on its last, all else on its first. */
    LocalDate judged() {
        return is("elimination") && until != null ? until : from;
    }
}
