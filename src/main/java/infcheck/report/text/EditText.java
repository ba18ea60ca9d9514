package infcheck.report.text;

import infcheck.analysis.diff.DiffCause;
import infcheck.analysis.edit.EditEffect;
import infcheck.analysis.edit.VerdictChange;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.DiffOrigins;
import infcheck.rulebook.law.BookWording;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what an edit of a rule book changes as text for a terminal. */
public final class EditText {
    private static final int INDENT = 2;

    private final EditEffect effect;
    private final BookWording labels;
    private final BookPhrases phrases;
    private final int most;
    private final TextPage page;

    private EditText(EditEffect effect, int most, TextPage page) {
        this.effect = effect;
        this.labels = effect.shipped().books().get(0).labels();
        this.phrases = new BookPhrases(labels);
        this.most = most;
        this.page = page;
    }

    /**
     * The text: what was edited, what that changes in the answers on facts that there are, and each kind of difference for systems that
     * could exist, with a case that shows it.
     *
     * @param told the ids of the subjects that are told act by act
     * @param most the number of kinds of difference that are shown
     */
    public static String of(EditEffect effect, DiffOrigins origins, Set<String> told, int most, TextPage page) {
        EditText text = new EditText(effect, most, page);
        return DiffText.of(effect.shipped(), origins, told, page)
                + page.text("\n" + text.edits() + "\n" + text.possible(), List.of(text.labels))
                + text.cases();
    }

    private String edits() {
        return effect.edits().isEmpty()
                ? "nothing was edited: rules, numbers, days, standing, questions and words are the same\n"
                : "edited\n" + effect.edits().stream().map(EditText::edit).collect(Collectors.joining());
    }

    private static String edit(DiffCause edit) {
        String at = edit.at().isEmpty() ? "" : " (" + edit.at().get(edit.at().size() - 1) + ")";
        return TerminalText.paragraph(INDENT, edit.says() + at);
    }

    private String possible() {
        if (effect.edits().isEmpty()) {
            return "";
        }
        String head = "of " + effect.cells() + " systems that could exist, ";
        return effect.possible().isEmpty()
                ? TerminalText.paragraph(0, head + "each gets the same answer")
                : TerminalText.paragraph(0, head + kinds() + " another answer") + "\n" + table() + more();
    }

    private String kinds() {
        int kinds = effect.possible().size();
        return kinds == 1 ? "1 kind of act gets" : kinds + " kinds of act get";
    }

    private String table() {
        return page.table(
                List.of("case", "systems", "before", "after"),
                IntStream.range(0, Math.min(most, effect.possible().size()))
                        .mapToObj(i -> row(i + 1, effect.possible().get(i)))
                        .toList());
    }

    private List<String> row(int number, EditEffect.Possible possible) {
        return List.of(
                possible.witness().isEmpty() ? "none" : String.valueOf(number),
                String.valueOf(possible.cells()),
                words(possible.change().was()),
                words(possible.change().is()));
    }

    private String words(List<VerdictChange.Verdict> verdicts) {
        return verdicts.isEmpty()
                ? "nothing"
                : verdicts.stream()
                        .map(verdict -> phrases.status(verdict.status()) + ": " + verdict.word())
                        .collect(Collectors.joining("\n"));
    }

    private String more() {
        int more = effect.possible().size() - most;
        return more > 0 ? "and " + more + " more: `--all` shows them\n" : "";
    }

    /** YAML, which is not wrapped: it is there to be copied. */
    private String cases() {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < effect.possible().size(); i++) {
            int number = i + 1;
            effect.possible()
                    .get(i)
                    .witness()
                    .ifPresent(witness -> cases.append("\n# ")
                            .append(number)
                            .append('\n')
                            .append(witness.stated().yaml()));
        }
        return cases.isEmpty() ? "" : "\nthe smallest system of each kind, as a case to paste:\n" + cases;
    }
}
