package infcheck.report.text;

import infcheck.analysis.explain.Explanation;
import infcheck.analysis.whynot.WhyNotAnswer.OfRule;
import infcheck.casebook.Case;
import infcheck.casebook.CaseDifference;
import infcheck.casebook.CaseResult;
import infcheck.casebook.CaseTally;
import infcheck.casebook.LimitsMet;
import infcheck.casebook.MissingCase;
import infcheck.report.page.TextPage;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the results of test cases as text for a person.
 *
 * @param why the explanation of what was found in a case that failed
 * @param stopped how near its rule came in a case in which it should fire and does not
 */
public record CaseText(CaseTally tally, Function<Case, Explanation> why, Function<Case, OfRule> stopped) {
    private static final int DEEPER = 4;
    /** So many failures are told where not all are asked for. */
    private static final int FEW = 10;
    /** The proof of so many is read at once. */
    private static final int PROVEN = 2;

    /** The text of what a tally has to show. */
    public static CaseText of(CaseTally tally, Function<Case, Explanation> why, Function<Case, OfRule> stopped) {
        return new CaseText(tally, why, stopped);
    }

    /**
     * The first failures, where they are one or two with the proof of what was found; missing cases; the counts; and how to see the
     * rest.
     *
     * @param command which runs the same cases
     */
    public String few(TextPage page, String command) {
        boolean proven = failures() <= PROVEN;
        String rest = rest(command, proven);
        return page.differences(told(page, wrongFirst(), proven)
                        + (rest.isEmpty() ? "" : more(failures() - FEW, "case fails", "cases fail"))
                        + lacks(FEW)
                        + more(tally.lacks().size() - FEW, "missing case", "missing cases"))
                + page.whole(counts())
                + page.text(rest);
    }

    /** Every failure with the proof of what was found, and all missing cases; the counts come last, and where it is long first too. */
    public String all(TextPage page) {
        String first = failures() > PROVEN ? counts() + "\n" : "";
        return page.differences(first + told(page, tally.failed(), true) + lacks(Integer.MAX_VALUE))
                + page.whole(counts());
    }

    private int failures() {
        return tally.failed().size();
    }

    private String rest(String command, boolean proven) {
        if (proven && tally.lacks().size() <= FEW) {
            return "";
        }
        return indented(
                "hint: `" + command + " --all` shows all and why, `infcheck rules test \"words of a case\"` one");
    }

    private static String more(int number, String one, String many) {
        return number <= 0 ? "" : "and " + number + " more " + (number == 1 ? one : many) + "\n\n";
    }

    /** The first few, and before others those whose rule is not there, then those whose rule fires where it should not or fails to. */
    private List<CaseResult> wrongFirst() {
        return tally.failed().stream()
                .sorted(Comparator.comparingInt(CaseText::distance))
                .limit(FEW)
                .toList();
    }

    private static int distance(CaseResult result) {
        return result.ruleIsMissing() ? 0 : result.ruleDiffers() ? 1 : 2;
    }

    private String told(TextPage page, List<CaseResult> results, boolean proven) {
        TextPage within = page.within(DEEPER);
        return results.stream()
                .map(r -> failed(r) + stopped(r, within) + (proven ? proof(why.apply(r.tested()), within) : "\n"))
                .collect(Collectors.joining());
    }

    private String lacks(int most) {
        return tally.lacks().stream().limit(most).map(CaseText::lack).collect(Collectors.joining());
    }

    private static String failed(CaseResult result) {
        Case tested = result.tested();
        String paragraph =
                tested.rule().provision().isEmpty() ? "" : " (" + tested.rule().provision() + ")";
        return tested.at() + ": fails: " + tested.name() + "\n"
                + indented("rule " + tested.rule().name() + paragraph + (tested.nearMiss() ? ", near miss" : "") + "\n")
                + result.differences().stream().map(CaseText::difference).collect(Collectors.joining());
    }

    private String stopped(CaseResult result, TextPage within) {
        return result.isSilent() ? indented(within.text(WhyNotText.stopped(stopped.apply(result.tested())))) : "";
    }

    private static String proof(Explanation why, TextPage within) {
        return indented(within.text("what was found, and why:\n" + ExplanationText.full(why))) + "\n";
    }

    private static String difference(CaseDifference difference) {
        return indented("- " + difference.key() + ": " + difference.expected() + "\n+ " + difference.key() + ": "
                + difference.found() + "\n");
    }

    private static String indented(String text) {
        return text.lines()
                .map(line -> line.isEmpty() ? "\n" : " ".repeat(DEEPER) + line + "\n")
                .collect(Collectors.joining());
    }

    private static String lack(MissingCase lack) {
        return "missing case: " + lack.message() + "\n    hint: " + lack.cure() + "\n";
    }

    private String counts() {
        int failed = tally.failed().size();
        int all = tally.results().size();
        LimitsMet met = tally.borders();
        return tally.cases().book().id() + ": " + number(all, "case") + " of "
                + number(tally.rules().size(), "rule") + ": " + (all - failed) + " pass, " + failed + " fail"
                + (met == null
                        ? ""
                        : "; " + met.met() + " of " + number(met.limits(), "border") + " met from both sides")
                + "\n";
    }

    private static String number(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
