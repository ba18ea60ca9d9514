package infcheck.report.text;

import infcheck.analysis.explain.Explanation;
import infcheck.check.BookProof;
import infcheck.finding.ActStated;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.CitedSources;
import java.util.stream.Collectors;

/** An explanation as text for a person: one sentence, or the whole proof of everything that is said. */
public final class ExplanationText {
    private static final int DEEPER = 2;

    private ExplanationText() {}

    /** One sentence for each rule book. */
    public static String sentence(Explanation explanation, TextPage page) {
        return laidOut(
                page,
                explanation,
                explanation.books().stream()
                        .map(b -> TerminalText.paragraph(0, b.sentence()))
                        .collect(Collectors.joining()));
    }

    private static String laidOut(TextPage page, Explanation explanation, String text) {
        return page.text(
                text, explanation.books().stream().map(b -> b.proof().labels()).toList());
    }

    /** The sentence of each rule book and below it the proof tree, world by world. */
    public static String full(Explanation explanation, TextPage page) {
        return laidOut(page, explanation, full(explanation));
    }

    /** The same in lines of any length, for another text. */
    static String full(Explanation explanation) {
        return explanation.books().stream()
                .map(b -> TerminalText.paragraph(0, b.sentence()) + worlds(b.proof()) + sources(b.proof()))
                .collect(Collectors.joining("\n"));
    }

    private static String sources(BookProof proof) {
        String sources = CitedSources.in(proof).entrySet().stream()
                .map(e -> TerminalText.paragraph(DEEPER, e.getKey() + ": " + e.getValue()))
                .collect(Collectors.joining());
        return sources.isEmpty() ? "" : "\nsources\n" + sources;
    }

    private static String worlds(BookProof proof) {
        StringBuilder text = new StringBuilder();
        BookPhrases phrases = new BookPhrases(proof.labels());
        int number = 0;
        for (ProvenWorld world : proof.worlds()) {
            number++;
            String heading = heading(proof, world, number);
            text.append('\n').append(TerminalText.paragraph(0, heading + ": " + phrases.status(world.status())));
            world.presumed().forEach(p -> text.append(TerminalText.paragraph(DEEPER, presumed(p))));
            text.append(findings(world, phrases));
        }
        return text.toString();
    }

    private static String heading(BookProof proof, ProvenWorld world, int number) {
        if (proof.worlds().size() > 1) {
            return "world " + number + " of " + proof.worlds().size()
                    + (world.by().isEmpty() ? "" : ", as " + String.join(", ", world.by()) + " may have it");
        }
        return world.presumed().isEmpty() ? "in every world" : "in a world that shows everything that is said";
    }

    private static String presumed(Presumed presumed) {
        String border = presumed.border().isEmpty() ? "" : ", standing for all " + presumed.border();
        return "with " + presumed.fact() + " = " + presumed.value() + border + " (" + String.join(", ", presumed.by())
                + ")";
    }

    private static String findings(ProvenWorld world, BookPhrases phrases) {
        ProofText proofs = new ProofText();
        StringBuilder text = new StringBuilder();
        for (ProvenFinding finding : world.findings()) {
            text.append('\n')
                    .append(TerminalText.paragraph(DEEPER, acts(finding) + ": " + phrases.headline(finding.finding())));
            if (finding.proofs().isEmpty() && !finding.finding().isOfNoAct()) {
                text.append(TerminalText.paragraph(
                        DEEPER + DEEPER, "no proof: " + finding.finding().because()));
            }
            finding.proofs().forEach(p -> text.append(proofs.text(DEEPER + DEEPER, p)));
        }
        return text.toString();
    }

    private static String acts(ProvenFinding finding) {
        ActStated act = finding.finding().act();
        if (act == null) {
            return "no act by " + finding.finding().by();
        }
        String first = finding.acts() == 1 ? "" : finding.acts() + " acts, ";
        return act.kind() + " by " + finding.finding().by() + ", " + first + finding.period()
                + (finding.acts() == 1 ? "" : ", proved for the first");
    }
}
