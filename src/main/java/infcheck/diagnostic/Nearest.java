package infcheck.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The nearest known word to one that is not known, for a "did you mean". */
public final class Nearest {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final double NEAR = 0.8;
    private static final int LISTED = 12;

    private Nearest() {}

    /** The hint {@code did you mean `x`?}, or a list of the known words where none is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "did you mean `" + near + "`?").orElseGet(() -> listing(known));
    }

    /** The known word most like this one, letters' case aside; empty where none is near. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> similarity(word, candidate) >= NEAR)
                .max(Comparator.<String>comparingDouble(candidate -> similarity(word, candidate))
                        .thenComparingInt(candidate -> -EDITS.apply(word, candidate))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static double similarity(String word, String candidate) {
        return SIMILARITY.apply(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
    }

    private static String listing(Collection<String> known) {
        String words =
                known.stream().sorted().limit(LISTED).map(w -> "`" + w + "`").collect(Collectors.joining(", "));
        int more = known.size() - LISTED;
        return known.isEmpty() ? "none is known here" : "known: " + words + (more > 0 ? " and " + more + " more" : "");
    }
}
