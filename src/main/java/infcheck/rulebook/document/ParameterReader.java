package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.fact.Dates;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Word;
import infcheck.rulebook.law.DayRange;
import infcheck.rulebook.law.DependentMilestone;
import infcheck.rulebook.law.DutyPeriod;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.LawCitation;
import infcheck.rulebook.law.ParameterDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code parameters.yaml}. */
public final class ParameterReader {
    private final Diagnostics diagnostics;
    private final DeclaredWords provisions;
    private final DeclaredWords standings;
    private final DateReader dates;
    private final FirstUse names;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<Node, Parameter> values = new LinkedHashMap<>();
    private final List<Milestone> milestones = new ArrayList<>();
    /** Of all milestones, also of those still to be read. */
    private final Map<String, Place> places = new HashMap<>();

    private final List<DutyPeriod> periods = new ArrayList<>();
    private final List<DependentMilestone> following = new ArrayList<>();
    private final Map<String, LawCitation> citations = new HashMap<>();

    public ParameterReader(DeclaredWords provisions, DeclaredWords standings) {
        this.diagnostics = provisions.diagnostics();
        this.provisions = provisions;
        this.standings = standings;
        this.dates = new DateReader(diagnostics);
        this.names = new FirstUse(diagnostics);
    }

    public ParameterDocument read(Node root) {
        root.items().stream()
                .filter(n -> n.has("milestone"))
                .map(n -> n.get("milestone"))
                .forEach(n -> places.put(n.text(), n.at()));
        root.items().forEach(this::add);
        ParameterDocument numbers = new ParameterDocument(parameters, milestones, periods, following, citations);
        DeclaredWords known = new DeclaredWords(Word.Kind.MILESTONE, numbers.names(Word.Kind.MILESTONE), diagnostics);
        root.items().stream().filter(n -> n.has("deadline")).forEach(n -> known.check(n.get("otherwise")));
        ParameterGapCheck gaps = new ParameterGapCheck(parameters, diagnostics);
        if (!diagnostics.hasErrors()) {
            values.forEach(gaps::check);
        }
        return numbers;
    }

    private void add(Node node) {
        citations.put(added(node), new LawCitation(provisions.check(node.get("provision")), null, node.at()));
    }

    /** Adds what an item declares; under which key it is cited. */
    private String added(Node node) {
        if (node.has("milestone")) {
            Milestone milestone = milestone(node);
            milestones.add(milestone);
            return milestone.id();
        } else if (node.has("deadline")) {
            DutyPeriod period = period(node);
            periods.add(period);
            return Law.deadlineKey(period.name());
        }
        return parameter(node).id();
    }

    private Milestone milestone(Node node) {
        String name = names.check("milestone", node.get("milestone"));
        if (!node.has("after")) {
            return new Milestone("milestone/" + name, name, dates.dateOrNever(node.get("date")));
        }
        DependentMilestone follows =
                new DependentMilestone(name, before(node.get("after")), length("milestone", name, node));
        following.add(follows);
        return follows.among(milestones);
    }

    /** The name of a milestone that is declared further up, after a complaint if it is not. */
    private String before(Node after) {
        Set<String> before = milestones.stream().map(Milestone::name).collect(Collectors.toSet());
        Place later = places.get(after.text());
        if (later == null || before.contains(after.text())) {
            return new DeclaredWords(Word.Kind.MILESTONE, before, diagnostics).check(after);
        }
        boolean same = later.line() == after.at().line();
        diagnostics.error(
                after.at(),
                "later-milestone",
                "`" + after.text() + "` " + (same ? "comes after itself" : "is further down, on line " + later.line()),
                same ? "name another milestone, from which the time runs" : "move it above what comes after it");
        return after.text();
    }

    private java.time.Period length(String kind, String name, Node node) {
        java.time.Period length = java.time.Period.of(whole(node, "years"), whole(node, "months"), whole(node, "days"));
        if (length.isZero()) {
            diagnostics.error(
                    node.at(kind),
                    "missing-key",
                    "the " + kind + " `" + name + "` has no length",
                    "add `years`, `months` or `days`");
        }
        return length;
    }

    private DutyPeriod period(Node node) {
        String name = names.check("deadline", node.get("deadline"));
        java.time.Period length = length("deadline", name, node);
        DutyPeriod.LastDay last = "day-before".equals(node.textOrNull("last-day"))
                ? DutyPeriod.LastDay.DAY_BEFORE
                : DutyPeriod.LastDay.ANNIVERSARY;
        return new DutyPeriod(
                name, length, last, standings.check(node.get("after")), node.text("otherwise"), node.text("provision"));
    }

    private static int whole(Node node, String key) {
        return node.has(key) ? (int) node.number(key) : 0;
    }

    private Parameter parameter(Node node) {
        String name = node.text("name");
        DayRange span = new DayRange(dates.date(node, "from", Dates.ALWAYS), dates.date(node, "until", Dates.NEVER));
        if (span.until().isBefore(span.from())) {
            StandingReader.wrongOrder(node.at("until"), diagnostics);
        }
        parameters.stream()
                .filter(p -> p.name().equals(name) && overlaps(p, span))
                .findFirst()
                .ifPresent(p -> twice(node.get("name"), p, span));
        Parameter parameter = parameter(name, node.number("value"), span);
        parameters.add(parameter);
        values.put(node, parameter);
        return parameter;
    }

    private void twice(Node name, Parameter before, DayRange span) {
        LocalDate first = span.from().isAfter(before.from()) ? span.from() : before.from();
        diagnostics.error(
                name.at(),
                "duplicate-name",
                "the parameter `" + name.text() + "` has two values "
                        + (first.equals(Dates.ALWAYS) ? "for the same day" : "on " + first),
                first.equals(before.until()) || first.equals(span.until())
                        ? "`until` is the last day: write `until: " + first.minusDays(1) + "`"
                        : "give each value its own `from` and `until`, or keep one");
    }

    private static boolean overlaps(Parameter other, DayRange span) {
        return span.overlaps(new DayRange(other.from(), other.until()));
    }

    public static Parameter parameter(String name, double value, DayRange span) {
        return new Parameter("parameter/" + name + "@" + span.from(), name, value, span.from(), span.until());
    }
}
