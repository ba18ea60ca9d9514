package infcheck.report.phrase;

import infcheck.finding.Alternative;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.Views;
import infcheck.wording.DutyPhrase;
import infcheck.wording.ProvisionChoice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words why findings that stand together have their status: if worlds differ, who says what, and each alternative by itself.
 *
 * @param told who says what of the subject as a whole, which need not be told again
 */
public record FindingLines(BookPhrases phrases, FindingGroup fold, Views told) {
    private static final int MOST = 6;

    /**
     * One line of it.
     *
     * @param isRule whether it names the rule that says what the line before says
     */
    public record Line(boolean isRule, String words) {}

    /** The lines in the order in which they are read; none of an act that did not happen. */
    public List<Line> lines() {
        if (first().isOfNoAct()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(differences());
        lines.addAll(first().alternatives().isEmpty() ? certain() : alternatives());
        return lines;
    }

    private Finding first() {
        return fold.first();
    }

    private List<Line> differences() {
        if (!varies() || first().views().equals(told)) {
            return List.of();
        }
        return List.of(says(first().views().pivots().isEmpty() ? stance().all() : first().because()));
    }

    private boolean varies() {
        return stance().varies();
    }

    private OpinionPhrase stance() {
        return new OpinionPhrase(phrases, first().status(), first().views());
    }

    /** The lines that hold in all worlds; if it did not happen in some worlds, the lines that hold in the others. */
    private List<Line> certain() {
        String in = varies() ? "if it happened: " : "";
        List<Line> lines = new ArrayList<>();
        first().breaches().forEach(b -> lines.addAll(breaches(in, List.of(b))));
        fold.duties().forEach(d -> lines.addAll(duty(in, d)));
        first().reasons().forEach(r -> lines.add(reason(in, r)));
        return lines;
    }

    private List<Line> alternatives() {
        Set<List<Line>> all = new LinkedHashSet<>();
        first().alternatives().forEach(a -> all.add(alternative(a)));
        List<Line> lines = new ArrayList<>();
        all.stream().limit(MOST).forEach(lines::addAll);
        int more = all.size() - MOST;
        if (more > 0) {
            lines.add(says("and " + more + " more: see --format json"));
        }
        return lines;
    }

    private List<Line> alternative(Alternative alternative) {
        String in = in(alternative);
        List<Line> lines = new ArrayList<>();
        together(alternative).forEach(same -> lines.addAll(breaches(in, same)));
        fold.duties().stream()
                .filter(d -> alternative.duties().contains(new Alternative.Owed(d.provision(), d.rule())))
                .forEach(d -> lines.addAll(duty(in, d)));
        alternative.reasons().forEach(r -> lines.add(reason(in, r)));
        return lines;
    }

    /**
     * The words for the case in which something holds: the status if it tells alternatives apart, else what decides between them.
     */
    private String in(Alternative alternative) {
        Status status = alternative.status();
        boolean alone = first().alternatives().stream()
                        .filter(a -> a.status() == status)
                        .count()
                == 1;
        String when =
                alone ? "" : alternative.when().stream().map(FindingLines::when).collect(Collectors.joining(" and "));
        String with = when.isEmpty() ? "" : "with " + when;
        if (!varies()) {
            return with.isEmpty() ? "" : with + ": ";
        }
        return "if " + phrases.status(status) + (with.isEmpty() ? "" : ", " + with) + ": ";
    }

    private static String when(Alternative.When when) {
        return when.fact() + (when.isRange() ? " " : " = ") + String.join(" or ", when.cells());
    }

    /** The breaches of an alternative, those with one outcome together: all of them hold. */
    private static Collection<List<BreachFound>> together(Alternative alternative) {
        return alternative.breaches().stream()
                .collect(Collectors.groupingBy(
                        b -> List.of(b.status(), b.grounds()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private List<Line> breaches(String in, List<BreachFound> same) {
        BreachFound one = same.get(0);
        String all = ProvisionChoice.text(
                List.of(same.stream().map(BreachFound::provision).distinct().toList()));
        List<Line> lines = new ArrayList<>();
        lines.add(says(in + phrases.breach(new BreachFound(all, one.rule(), one.status(), one.grounds()))));
        same.stream().map(BreachFound::rule).distinct().forEach(r -> lines.add(rule(r)));
        return lines;
    }

    private static List<Line> duty(String in, Duty duty) {
        return List.of(says(in + DutyPhrase.line(duty)), rule(duty.rule()));
    }

    private static Line reason(String in, Reason reason) {
        return says(in + "because " + BookPhrases.reason(reason));
    }

    private static Line says(String words) {
        return new Line(false, words);
    }

    private static Line rule(String name) {
        return new Line(true, "rule: " + name);
    }
}
