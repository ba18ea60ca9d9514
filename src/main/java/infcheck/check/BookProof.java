package infcheck.check;

import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.law.BookWording;
import java.util.List;
import java.util.stream.Stream;

/**
 * The verdict of one rule book on one subject, with its proofs.
 *
 * @param book the id of the rule book
 * @param hash of its files
 * @param findings over all worlds
 * @param worlds the fewest that between them show everything that is said of the subject; at least one
 */
public record BookProof(
        String book, String hash, BookWording labels, SubjectFindings findings, List<ProvenWorld> worlds) {
    public BookProof {
        worlds = List.copyOf(worlds);
    }

    /** Everything that is said in some world, with its proofs. */
    public Stream<ProvenFinding> proven() {
        return worlds.stream().flatMap(w -> w.findings().stream());
    }
}
