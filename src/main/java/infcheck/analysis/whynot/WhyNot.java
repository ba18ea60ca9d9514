package infcheck.analysis.whynot;

import infcheck.analysis.whynot.WhyNotAnswer.OfRule;
import infcheck.check.FiredSubject;
import infcheck.check.Inquiry;
import infcheck.rulebook.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds why a rule does not fire for a subject, and which rules come nearest. */
public final class WhyNot {
    private static final Comparator<OfRule> NEAREST = Comparator.comparing((OfRule r) -> r.fires() != Truth.TRUE)
            .thenComparing(r -> r.fires() != Truth.OPEN)
            .thenComparingInt(OfRule::lacking);

    /** Among rules that are asked for by name one that has an act says more than one that has none, however few it lacks. */
    private static final Comparator<OfRule> WITH_AN_ACT = Comparator.comparing((OfRule r) -> r.fires() == Truth.FALSE
            && r.cases().stream().noneMatch(c -> c.attempt().act() != null));

    private final Inquiry inquiry;

    public WhyNot(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /**
     * The results of some rules for a subject: those that fire first, then the nearest, those with an act before those without.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @param subject an id
     * @param wanted the rules that are asked for
     * @throws IllegalArgumentException where the inquiry is not about that subject
     */
    public WhyNotAnswer of(List<String> by, String subject, Predicate<Rule> wanted) {
        return answer(by, subject, wanted, rules -> rules.sorted(WITH_AN_ACT));
    }

    /**
     * The rules that do not fire and come nearest.
     *
     * @param most how many of them
     */
    public WhyNotAnswer near(List<String> by, String subject, Predicate<Rule> wanted, int most) {
        return answer(
                by,
                subject,
                wanted,
                rules -> rules.filter(r -> r.fires() != Truth.TRUE && !r.cases().isEmpty())
                        .limit(most));
    }

    /**
     * The result of a rule for the one subject of an inquiry for which the rule comes nearest.
     *
     * @throws IllegalArgumentException where the facts have no subject
     */
    public static OfRule nearest(Inquiry inquiry, Rule rule) {
        WhyNot whyNot = new WhyNot(inquiry);
        return inquiry.facts().subjects().stream()
                .flatMap(s -> whyNot.of(List.of(), s.id(), rule::equals).rules().stream())
                .min(Comparator.comparing((OfRule r) -> r.cases().isEmpty()).thenComparing(NEAREST))
                .orElseThrow(() -> new IllegalArgumentException("no subject"));
    }

    private interface Choice {
        Stream<OfRule> of(Stream<OfRule> sorted);
    }

    private WhyNotAnswer answer(List<String> by, String subject, Predicate<Rule> wanted, Choice choice) {
        List<FiredSubject> fired = inquiry.fired(by, subject);
        Stream<OfRule> rules = fired.stream().flatMap(f -> {
            RuleCases cases = new RuleCases(f);
            return f.book().rules().stream().filter(wanted).map(cases::of);
        });
        return new WhyNotAnswer(
                inquiry.clocks(),
                inquiry.scenarios(),
                by,
                subject,
                fired.get(0).subject().names().get(0),
                choice.of(rules.sorted(NEAREST)).toList());
    }
}
