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
 * @param item what the type is: `missile` or `launcher`
 */
record Deed(
        String id,
        String kind,
        String by,
        LocalDate from,
        @Nullable LocalDate until,
        Keys stated,
        String item) {

    static List<Deed> of(Keys subject, String item) {
        List<Deed> all =
                subject.list("acts").stream().map(a -> of(subject, a, item)).toList();
        return all.stream().map(d -> d.ended(all)).toList();
    }

    /** With its end: that of the last elimination, where all that its State holds by number is eliminated. */
    private Deed ended(List<Deed> all) {
        List<Deed> held = all.stream()
                .filter(d -> d.is("possession") && d.by().equals(by) && d.until() == null)
                .toList();
        if (!held.contains(this) || held.stream().anyMatch(d -> d.number() == 0)) {
            return this;
        }
        LocalDate since =
                held.stream().map(Deed::from).max(LocalDate::compareTo).orElseThrow();
        List<Deed> gone = all.stream()
                .filter(d ->
                        d.is("elimination") && d.by().equals(by) && !d.from().isBefore(since))
                .toList();
        int left = held.stream().mapToInt(Deed::number).sum()
                - gone.stream().mapToInt(d -> (int) d.stated().number("count")).sum();
        return left > 0 || gone.isEmpty()
                ? this
                : new Deed(
                        id,
                        kind,
                        by,
                        from,
                        gone.stream()
                                .map(Deed::judged)
                                .max(LocalDate::compareTo)
                                .orElseThrow(),
                        stated,
                        item);
    }

    /** How many of its own items a possession says that it is of; 0 where it does not say, and where it is of other items. */
    int number() {
        boolean own = !stated.has("item") || says("item", item);
        return stated.has("number") && own ? (int) stated.number("number") : 0;
    }

    /** The last day, where it lies before another; null where it goes on. */
    @Nullable
    LocalDate endBefore(LocalDate day) {
        return until == null || !until.isBefore(day) ? null : until;
    }

    private static Deed of(Keys subject, Keys act, String item) {
        Map.Entry<String, Val> only = act.map().entrySet().iterator().next();
        Keys stated = (Keys) only.getValue();
        return new Deed(
                subject.text("id") + "/" + stated.text("id"),
                only.getKey(),
                stated.has("by") ? stated.text("by") : subject.text("state"),
                stated.date(stated.has("on") ? "on" : "from"),
                stated.has("until") ? stated.date("until") : null,
                stated,
                item);
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
