package infcheck.analysis.describe;

import java.util.List;

/** Words put together. */
public final class EnglishList {
    private EnglishList() {}

    /** Such as {@code a, b and c}. */
    public static String joined(List<String> words, String last) {
        int but = words.size() - 1;
        return but < 1 ? String.join("", words) : String.join(", ", words.subList(0, but)) + last + words.get(but);
    }

    /** A phrase after {@code a} or {@code an}. */
    public static String withArticle(String phrase) {
        return ("aeiou".indexOf(phrase.charAt(0)) < 0 ? "a " : "an ") + phrase;
    }
}
