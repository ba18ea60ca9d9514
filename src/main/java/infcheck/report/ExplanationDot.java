package infcheck.report;

import infcheck.analysis.explain.Explanation;
import infcheck.check.BookProof;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.report.phrase.BookPhrases;

/** An explanation as a graph for Graphviz: facts lead to rules, rules to what they derive; a box for each world. */
public final class ExplanationDot {
    private ExplanationDot() {}

    /** One directed graph in the language of {@code dot}, ending with a line feed. */
    public static String of(Explanation explanation) {
        StringBuilder text =
                new StringBuilder("digraph explanation {\n  rankdir=RL;\n  node [fontname=\"Helvetica\"];\n");
        int number = 0;
        for (Explanation.OfBook book : explanation.books()) {
            BookPhrases phrases = new BookPhrases(book.proof().labels());
            for (ProvenWorld world : book.proof().worlds()) {
                text.append(world(number, world, title(book.proof(), world, phrases), phrases));
                number++;
            }
        }
        return text.append("}\n").toString();
    }

    private static String title(BookProof proof, ProvenWorld world, BookPhrases phrases) {
        return proof.labels().name() + ": " + proof.findings().name() + ", " + phrases.status(world.status()) + "\n"
                + String.join(", ", world.by());
    }

    private static String world(int number, ProvenWorld world, String title, BookPhrases phrases) {
        ProofDot proofs = new ProofDot("w" + number + "_");
        for (ProvenFinding finding : world.findings()) {
            proofs.finding(finding, phrases.status(finding.finding().status()));
        }
        return "  subgraph cluster_" + number + " {\n    label=" + ProofDot.quoted(title) + ";\n" + proofs.text()
                + "  }\n";
    }
}
