package infcheck.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The nearest known word to one that is not known, for a "did you mean". */
public final class Nearest {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final double NEAR = 0.8;
    private static final Pattern DENIAL = Pattern.compile("(^|[ -])(not|no|non|never|without)[ -](?=\\S)|^non");
    private static final List<String> DENYING = List.of("un", "in", "dis");
    /** As many words as a person looks through. */
    private static final int MOST = 100;

    private static final int SLIP = 2;
    private static final int SHORTEST = 3;

    private Nearest() {}

    /** The hint {@code did you mean `x`?}, or a list of the known words where none is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "did you mean `" + near + "`?").orElseGet(() -> listing(known));
    }

    /** The known word most like this one, the case of letters and all signs aside, or the longest within it; empty where none is near. Never the opposite of the word. */
    public static Optional<String> to(String word, Collection<String> known) {
        List<String> meant =
                known.stream().filter(candidate -> !isOpposite(word, candidate)).toList();
        return similar(word, meant).or(() -> within(word, meant));
    }

    /** Whether one of two words denies and the other does not: `not released` and `released`, `unarmed` and `armed`. */
    private static boolean isOpposite(String word, String candidate) {
        return !letters(word).equals(letters(candidate))
                && (denies(word) != denies(candidate)) != isPrefixed(word, candidate);
    }

    private static boolean denies(String word) {
        return DENIAL.matcher(word.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether one word is the other, denials aside, behind a syllable that denies it. */
    private static boolean isPrefixed(String word, String candidate) {
        String one = affirmed(word);
        String other = affirmed(candidate);
        return DENYING.stream().anyMatch(d -> one.equals(d + other) || other.equals(d + one));
    }

    private static String affirmed(String word) {
        return letters(DENIAL.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    private static Optional<String> within(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> candidate.length() >= SHORTEST && word.contains(candidate))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    }

    private static Optional<String> similar(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> similarity(word, candidate) >= NEAR)
                .max(Comparator.<String>comparingDouble(candidate -> similarity(word, candidate))
                        .thenComparingInt(candidate -> -EDITS.apply(word, candidate))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static double similarity(String word, String candidate) {
        String letters = letters(word);
        boolean same = !letters.isEmpty() && (letters.equals(letters(candidate)) || isPrefixed(word, candidate));
        return same ? 1 : SIMILARITY.apply(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
    }

    /** A word without its hyphens, spaces, points and brackets: `II.6` is `II(6)`. */
    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    /** Whether one word is the other but for the case of letters or a slip of the fingers: two letters at most. */
    public static boolean isSlip(String word, String known) {
        return EDITS.apply(word.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT)) <= SLIP;
    }

    /** The hint that lists all known words, or says how many they are where nobody would look through them. */
    public static String listing(Collection<String> known) {
        if (known.isEmpty() || known.size() > MOST) {
            return known.isEmpty()
                    ? "nothing is known here"
                    : "none of the " + known.size() + " known words is similar";
        }
        return "known: " + known.stream().sorted().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
    }
}
