package infcheck.oracle;

import infcheck.finding.Status;
import infcheck.oracle.Answer.Said;
import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A second reading of the Treaty, in plain Java, written from the dossier of its rows and not from the rules. */
final class Oracle {
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private final Group group;
    private final Bound bound;
    private final LocalDate asOf;
    private final SortedSet<LocalDate> days;

    /**
     * An oracle for the facts of one case.
     *
     * @param asOf the last day that counts
     */
    Oracle(Keys facts, OracleLaw law, LocalDate asOf) {
        this(facts, law, asOf, days(facts, law));
    }

    private Oracle(Keys facts, OracleLaw law, LocalDate asOf, SortedSet<LocalDate> days) {
        this.group = Group.of(facts);
        this.bound = new Bound(law);
        this.asOf = asOf;
        this.days = days;
    }

    /** An oracle that judges what continues anew on each day. */
    static Oracle daily(Keys facts, OracleLaw law, LocalDate asOf) {
        SortedSet<LocalDate> all = FIRST.datesUntil(asOf.plusDays(1)).collect(Collectors.toCollection(TreeSet::new));
        return new Oracle(facts, law, asOf, all);
    }

    /** What is said of every subject, by id. */
    SortedMap<String, Answer> answers() {
        SortedMap<String, Answer> answers = new TreeMap<>();
        group.missiles()
                .forEach((id, m) -> answers.put(
                        id, answer(m.state(), m.deeds(), (deed, on) -> new MissileLaw(m, judged(deed, on)).ruling())));
        group.launchers()
                .forEach((id, l) -> answers.put(
                        id, answer(l.state(), l.deeds(), (deed, on) -> new LauncherLaw(l, judged(deed, on)).ruling())));
        return answers;
    }

    private Judged judged(Deed deed, LocalDate on) {
        return Judged.of(group, bound, deed, on, asOf);
    }

    private Answer answer(String state, List<Deed> deeds, BiFunction<Deed, LocalDate, Ruling> ruling) {
        List<Said> said = new ArrayList<>();
        List<Status> all = new ArrayList<>();
        List<Status> own = new ArrayList<>();
        List<Status> now = new ArrayList<>();
        for (Deed deed : deeds) {
            List<Said> stretches = deed.goesOn() ? stretches(deed, ruling) : single(deed, ruling);
            said.addAll(stretches);
            for (Said stretch : stretches) {
                Status status = stretch.ruling().status();
                all.add(status);
                if (counts(deed, state, status)) {
                    own.add(status);
                }
            }
            if (!stretches.isEmpty() && continues(deed)) {
                Status last = stretches.get(stretches.size() - 1).ruling().status();
                if (counts(deed, state, last)) {
                    now.add(last);
                }
            }
        }
        if (said.isEmpty()) {
            return nothingDone();
        }
        return new Answer(worst(own.isEmpty() ? all : own), now.isEmpty() ? null : worst(now), said);
    }

    /**
     * Another holder's act raises the headline only where it may be a violation; a successor holds its predecessor's types as its
     * own.
     */
    private static boolean counts(Deed deed, String state, Status status) {
        return deed.by().equals(state) || DrawnDays.succeeds(deed.by(), state) || status.atLeast(Status.INDETERMINATE);
    }

    private static Answer nothingDone() {
        Ruling none = new Ruling();
        none.reasons().add("NO_ACT_YET");
        return new Answer(Status.OUT_OF_SCOPE, null, List.of(new Said("", "", "", none)));
    }

    private static Status worst(List<Status> statuses) {
        return Status.worst(statuses).orElseThrow();
    }

    private boolean continues(Deed deed) {
        return deed.goesOn() && deed.endBefore(asOf) == null;
    }

    private List<Said> single(Deed deed, BiFunction<Deed, LocalDate, Ruling> ruling) {
        return deed.judged().isAfter(asOf)
                ? List.of()
                : List.of(new Said(
                        deed.id(), deed.from().toString(), text(deed.until()), ruling.apply(deed, deed.judged())));
    }

    /** Every day on which anything may change is judged; neighbours of which the same is said are joined by the answer. */
    private List<Said> stretches(Deed deed, BiFunction<Deed, LocalDate, Ruling> ruling) {
        if (deed.from().isAfter(asOf)) {
            return List.of();
        }
        LocalDate last = deed.until() == null || deed.until().isAfter(asOf) ? asOf : deed.until();
        SortedSet<LocalDate> starts = new TreeSet<>(days.subSet(deed.from(), last.plusDays(1)));
        starts.add(deed.from());
        List<LocalDate> list = List.copyOf(starts);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String until = i + 1 < list.size() ? list.get(i + 1).minusDays(1).toString() : text(deed.endBefore(asOf));
            said.add(new Said(deed.id(), list.get(i).toString(), until, ruling.apply(deed, list.get(i))));
        }
        return said;
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** Every date that the Treaty or the facts name, and the day after it. */
    private static SortedSet<LocalDate> days(Keys facts, OracleLaw law) {
        List<LocalDate> named = new ArrayList<>(List.of(Rows.IN_FORCE, Rows.END, Rows.SUSPENDED, Rows.SUCCESSION));
        if (law.china() != null) {
            named.add(law.china());
        }
        for (LocalDate start : List.copyOf(named)) {
            for (RangeClass range : RangeClass.values()) {
                named.add(range.last(start));
            }
            named.add(start.plusMonths(Rows.FIRST_PHASE_MONTHS));
            named.add(start.plusDays(Rows.MOVED_DAYS));
            named.add(start.plusMonths(Rows.MOVED_MONTHS));
            named.add(start.plusMonths(Rows.NEVER_DEPLOYED_MONTHS));
        }
        Group.dates(facts).forEach(named::add);
        SortedSet<LocalDate> days = new TreeSet<>();
        named.forEach(d -> {
            days.add(d);
            days.add(d.plusDays(1));
        });
        return days;
    }
}
