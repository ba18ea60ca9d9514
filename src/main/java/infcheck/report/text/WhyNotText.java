package infcheck.report.text;

import infcheck.analysis.describe.EnglishList;
import infcheck.analysis.whynot.ConditionAnswer;
import infcheck.analysis.whynot.ConditionAnswer.Sight;
import infcheck.analysis.whynot.ConditionGap;
import infcheck.analysis.whynot.MatchAttempt;
import infcheck.analysis.whynot.MatchAttempt.NearestAct;
import infcheck.analysis.whynot.Truth;
import infcheck.analysis.whynot.WhyNotAnswer;
import infcheck.analysis.whynot.WhyNotAnswer.OfRule;
import infcheck.analysis.whynot.WhyNotAnswer.OfWorlds;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.FactPlaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes why rules do not fire for a subject as text for a person: each condition, then what it saw, world by world. */
public final class WhyNotText {
    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    private WhyNotText() {}

    /** The text: what was asked, then rule by rule. */
    public static String of(WhyNotAnswer answer, TextPage page) {
        String rules = answer.rules().stream().map(r -> "\n" + rule(r)).collect(Collectors.joining());
        return page.text(head(answer) + (rules.isEmpty() ? "\nno rule comes near\n" : rules));
    }

    /** The words for where a rule that does not fire stopped: the first condition that is not met where it came nearest. */
    static String stopped(OfRule of) {
        if (of.cases().isEmpty()) {
            return "it concludes nothing about a subject of this kind";
        }
        MatchAttempt nearest = of.cases().stream()
                .map(OfWorlds::attempt)
                .filter(a -> a.lacking() > 0)
                .min(Comparator.comparingInt(MatchAttempt::lacking))
                .orElseThrow();
        List<ConditionAnswer> all = nearest.conditions();
        int place = IntStream.range(0, all.size())
                .filter(i -> all.get(i).truth() != Truth.TRUE)
                .findFirst()
                .orElseThrow();
        ConditionAnswer condition = all.get(place);
        return TerminalText.paragraph(
                        0,
                        "the rule stopped at condition " + (place + 1) + " of " + all.size() + ", "
                                + FactPlaces.line(condition.at()) + ": " + condition.asks() + " — "
                                + word(condition.truth()) + ": " + saw(condition))
                + because(condition, INDENT);
    }

    private static String head(WhyNotAnswer answer) {
        return TerminalText.paragraph(
                0,
                answer.name() + " (" + answer.subject() + "), as of "
                        + answer.clocks().asOf()
                        + (answer.clocks().knownAt() == null
                                ? ""
                                : ", as known at " + answer.clocks().knownAt())
                        + listed(", under ", answer.scenarios())
                        + listed(", as of the claims of ", answer.by()));
    }

    private static String listed(String before, List<String> words) {
        return words.isEmpty() ? "" : before + EnglishList.joined(words, " and ");
    }

    private static String rule(OfRule of) {
        String title = of.rule().name() + " (" + of.rule().provision() + "): " + fires(of) + "\n"
                + TerminalText.paragraph(INDENT, of.rule().says());
        return title
                + (of.cases().isEmpty()
                        ? TerminalText.paragraph(INDENT, "it concludes nothing about a subject of this kind")
                        : conditions(of)
                                + of.cases().stream().map(WhyNotText::worlds).collect(Collectors.joining()));
    }

    private static String fires(OfRule of) {
        return switch (of.fires()) {
            case TRUE -> "fires";
            case OPEN -> "open";
            case FALSE, UNASKED ->
                of.cases().isEmpty() ? "does not fire" : "does not fire, " + conditions(of.lacking()) + " short";
        };
    }

    private static String conditions(int number) {
        return number + (number == 1 ? " condition" : " conditions");
    }

    private static String conditions(OfRule of) {
        List<ConditionAnswer> all = of.cases().get(0).attempt().conditions();
        return IntStream.range(0, all.size())
                .mapToObj(i -> TerminalText.paragraph(
                        DEEPER,
                        (i + 1) + " " + word(of.conditions().get(i)) + ": "
                                + all.get(i).asks()))
                .collect(Collectors.joining());
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "true";
            case FALSE -> "false";
            case OPEN -> "open";
            case UNASKED -> "not asked";
        };
    }

    private static String worlds(OfWorlds worlds) {
        MatchAttempt attempt = worlds.attempt();
        List<String> of = new ArrayList<>();
        if (!worlds.by().isEmpty()) {
            of.add(" for " + EnglishList.joined(worlds.by(), " and "));
        }
        if (!worlds.presumed().isEmpty()) {
            of.add(" with "
                    + worlds.presumed().stream().map(WhyNotText::presumed).collect(Collectors.joining(", ")));
        }
        String title = (attempt.lacking() == 0 ? "fires" : "does not fire") + String.join(",", of);
        return "\n" + TerminalText.paragraph(INDENT, title) + act(attempt) + numbered(attempt);
    }

    private static String presumed(Presumed presumed) {
        return presumed.fact() + " at " + presumed.value()
                + (presumed.by().isEmpty() ? "" : " (" + EnglishList.joined(presumed.by(), " and ") + ")");
    }

    private static String act(MatchAttempt attempt) {
        NearestAct act = attempt.act();
        return act == null
                ? ""
                : TerminalText.paragraph(
                        DEEPER,
                        (attempt.lacking() == 0 ? "the act: " : "the nearest act: ") + act.kind() + " by " + act.by()
                                + ", " + act.stated()
                                + (act.stated().equals(act.on().toString()) ? "" : ", judged on " + act.on()) + " ("
                                + act.id() + ")"
                                + (act.at() == null ? "" : ", stated at " + FactPlaces.line(act.at())));
    }

    private static String numbered(MatchAttempt attempt) {
        return IntStream.range(0, attempt.conditions().size())
                .mapToObj(i -> condition(i + 1, attempt.conditions().get(i)))
                .collect(Collectors.joining());
    }

    private static String condition(int number, ConditionAnswer condition) {
        return TerminalText.paragraph(DEEPER, number + " " + word(condition.truth()) + ": " + saw(condition))
                + because(condition, DEEPER + INDENT);
    }

    /** The words for what a condition saw and misses, in one line. */
    private static String saw(ConditionAnswer condition) {
        if (condition.truth() == Truth.UNASKED) {
            return "it rests on what is not there";
        }
        // a border is told with the distance from it
        boolean told = !condition.gaps().isEmpty();
        String facts = condition.saw().stream()
                .filter(s -> !told || !s.ofLaw())
                .map(WhyNotText::sight)
                .collect(Collectors.joining("; "));
        String gaps = condition.gaps().stream().map(ConditionGap::text).collect(Collectors.joining("; "));
        String nothing = condition.because() == null ? "there is none" : "there is none, because";
        return gaps.isEmpty()
                ? facts.isEmpty() ? nothing : facts
                : gaps + (facts.isEmpty() ? "" : " — in the " + facts);
    }

    private static String sight(Sight sight) {
        return sight.fact() + listed(", by ", sight.rules());
    }

    /** The conditions that are not met of the rule that comes nearest to deriving what is not there. */
    private static String because(ConditionAnswer condition, int indent) {
        MatchAttempt because = condition.because();
        if (because == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(TerminalText.paragraph(
                indent, because.rule().name() + " (" + because.rule().provision() + ") comes nearest:"));
        for (ConditionAnswer own : because.conditions()) {
            if (own.truth() != Truth.TRUE) {
                text.append(TerminalText.paragraph(
                                indent + INDENT, own.asks() + " — " + word(own.truth()) + ": " + saw(own)))
                        .append(because(own, indent + DEEPER));
            }
        }
        return text.toString();
    }
}
