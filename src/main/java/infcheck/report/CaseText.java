package infcheck.report;

import infcheck.analysis.Explanation;
import infcheck.analysis.whynot.WhyNotAnswer.OfRule;
import infcheck.casebook.Case;
import infcheck.casebook.CaseResult;
import infcheck.casebook.Difference;
import infcheck.casebook.Lack;
import infcheck.casebook.Met;
import infcheck.casebook.Tally;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What test cases came to, as text for a person: each that failed with what was found instead, the first of them with the proof
 * of it, what is lacking, and the counts.
 */
public final class CaseText {
    private static final int DEEPER = 4;
    private static final int PROVEN = 10;

    private CaseText() {}

    /**
     * The text; its last line counts everything.
     *
     * @param why the explanation of what was found in a case that failed
     * @param stopped how near its rule came in a case in which it should fire and does not
     */
    public static String of(
            Tally tally, Function<Case, Explanation> why, Function<Case, OfRule> stopped, TextPage page) {
        String failed = Stream.concat(
                        tally.failed().stream()
                                .limit(PROVEN)
                                .map(r -> failed(r) + stopped(r, stopped) + proof(why.apply(r.tested()))),
                        tally.failed().stream().skip(PROVEN).map(r -> failed(r) + pointer(r.tested())))
                .collect(Collectors.joining());
        String lacks = tally.lacks().stream().map(CaseText::lack).collect(Collectors.joining());
        return page.differences(failed + lacks + counts(tally) + "\n");
    }

    private static String failed(CaseResult result) {
        Case tested = result.tested();
        String paragraph =
                tested.rule().provision().isEmpty() ? "" : " (" + tested.rule().provision() + ")";
        return tested.at() + ": fails: " + tested.name() + "\n"
                + indented("rule " + tested.rule().name() + paragraph + (tested.nearMiss() ? ", near miss" : "") + "\n")
                + result.differences().stream().map(CaseText::difference).collect(Collectors.joining());
    }

    private static String stopped(CaseResult result, Function<Case, OfRule> stopped) {
        return result.isSilent() ? indented(WhyNotText.stopped(stopped.apply(result.tested()))) : "";
    }

    private static String proof(Explanation why) {
        return indented("what was found, and why:\n" + ExplanationText.full(why)) + "\n";
    }

    /** One slip in what many rules rest on fails hundreds of cases, and their proofs would bury the rest. */
    private static String pointer(Case tested) {
        return indented("what was found, and why: `infcheck rules test \"" + tested.name() + "\"`") + "\n";
    }

    private static String difference(Difference difference) {
        return indented("- " + difference.key() + ": " + difference.expected() + "\n+ " + difference.key() + ": "
                + difference.found() + "\n");
    }

    private static String indented(String text) {
        return text.lines()
                .map(line -> line.isEmpty() ? "\n" : " ".repeat(DEEPER) + line + "\n")
                .collect(Collectors.joining());
    }

    private static String lack(Lack lack) {
        return "lacking: " + lack.message() + "\n    hint: " + lack.cure() + "\n";
    }

    private static String counts(Tally tally) {
        int failed = tally.failed().size();
        int all = tally.results().size();
        Met met = tally.borders();
        return tally.cases().book().id() + ": " + number(all, "case") + " of "
                + number(tally.rules().size(), "rule") + ": " + (all - failed) + " pass, " + failed + " fail"
                + (met == null
                        ? ""
                        : "; " + met.met() + " of " + number(met.limits(), "border") + " met from both sides");
    }

    private static String number(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
