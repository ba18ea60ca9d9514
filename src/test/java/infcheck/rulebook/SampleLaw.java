package infcheck.rulebook;

import static infcheck.fact.Dates.ALWAYS;
import static infcheck.fact.Dates.NEVER;

import infcheck.diagnostic.Place;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.rulebook.law.DateReference;
import infcheck.rulebook.law.DutyPeriod;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.StandingPeriod;
import infcheck.rulebook.law.StandingTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small law of four founders, two of them successors, and the words to build others like it. */
public final class SampleLaw {
    private static final Place HERE = Place.of("standing.yaml");
    public static final LocalDate FORCE = day("1988-06-01");
    public static final LocalDate END = day("2019-08-02");
    public static final LocalDate LAST = day("2019-08-01");
    private static final DutyPeriod SHORTER = new DutyPeriod(
            "shorter",
            java.time.Period.ofMonths(18),
            DutyPeriod.LastDay.ANNIVERSARY,
            "party",
            "entry into force",
            "V(1)");
    public static final List<StandingPeriod> FOUNDERS = List.of(
            stretch("US", "party", at("entry into force"), before("treaty end")),
            stretch("SU", "party", at("entry into force"), on("1991-12-25")),
            stretch("RU", "party", on("1991-12-26"), before("treaty end")),
            stretch("KZ", "party", on("1991-12-26"), before("treaty end")));
    private static final Map<String, String> SUCCESSION = Map.of("RU", "SU", "KZ", "SU");

    private SampleLaw() {}

    public static Law law() {
        return law(FORCE, "non-party", FOUNDERS);
    }

    public static Law china(DateReference from) {
        List<StandingPeriod> stretches = new ArrayList<>(FOUNDERS);
        stretches.add(stretch("CN", "party", from, on("2029-12-31")));
        return law(FORCE, "non-party", stretches);
    }

    public static Law ending(LocalDate end) {
        return law(FORCE, end, "non-party", FOUNDERS);
    }

    public static Law law(LocalDate force, @Nullable String otherwise, List<StandingPeriod> stretches) {
        return law(force, END, otherwise, stretches);
    }

    private static Law law(LocalDate force, LocalDate end, @Nullable String otherwise, List<StandingPeriod> stretches) {
        return new Law(
                List.of(new Parameter("parameter/limit@2000-01-01", "limit", 5, day("2000-01-01"), NEVER)),
                List.of(milestone("entry into force", force), milestone("treaty end", end)),
                List.of(SHORTER),
                new StandingTable(others(otherwise), stretches, SUCCESSION),
                List.of(),
                Map.of());
    }

    private static List<StandingPeriod> others(@Nullable String word) {
        return word == null
                ? List.of()
                : List.of(stretch("", word, new DateReference.Fixed(ALWAYS), new DateReference.Fixed(NEVER)));
    }

    private static Milestone milestone(String name, LocalDate date) {
        return new Milestone("milestone/" + name, name, date);
    }

    public static StandingPeriod stretch(String state, String word, DateReference from, DateReference until) {
        return new StandingPeriod(state, word, from, until, null, HERE);
    }

    public static DateReference on(String date) {
        return new DateReference.Fixed(day(date));
    }

    public static DateReference at(String milestone) {
        return new DateReference.AtMilestone(milestone, false, HERE);
    }

    public static DateReference before(String milestone) {
        return new DateReference.AtMilestone(milestone, true, HERE);
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
