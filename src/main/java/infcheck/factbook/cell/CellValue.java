package infcheck.factbook.cell;

import java.util.Locale;
import java.util.Set;

/** The value of a cell: it says something, it says nothing, or nobody can tell what it says. */
public sealed interface CellValue<T> {
    /** The words, in small letters, that a table writes where it knows nothing. */
    Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "---",
            "–",
            "—",
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "unknown",
            "unk",
            "unk.",
            "?",
            "??",
            "none",
            "null",
            "nan",
            "tbd",
            "tbc",
            "nd",
            "n.d.",
            "not available",
            "not known",
            "not applicable",
            "unspecified",
            "undisclosed",
            "not disclosed",
            "unavailable",
            "unconfirmed",
            "not reported",
            "not stated",
            "undetermined",
            "..",
            "...",
            "…");

    /** The value that a cell states. */
    record Said<T>(T value) implements CellValue<T> {}

    /** That it says nothing. */
    record Silent<T>() implements CellValue<T> {}

    /**
     * That nobody can tell.
     *
     * @param why in a clause after the text
     */
    record Unclear<T>(String why) implements CellValue<T> {}

    /** Whether a text says nothing. */
    static boolean isSilent(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a text has the brackets of a list or of a map. */
    static boolean isFlow(String text) {
        return text.startsWith("[") || text.startsWith("{");
    }
}
