package infcheck.factbook.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without what two spellings of it may differ in.
 *
 * @param key in small letters with hyphens; a name in other letters than Latin ones stays whole
 */
public record NameKey(String key) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    public static NameKey of(String name) {
        String small = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("+", "-plus ");
        boolean latin = small.codePoints().noneMatch(c -> c > '~' && Character.isLetterOrDigit(c));
        String slug = ENDS.matcher(OTHERS.matcher(small).replaceAll("-")).replaceAll("");
        return new NameKey(latin && !slug.isEmpty() ? slug : name.toLowerCase(Locale.ROOT));
    }

    /** Whether it can be a part of an id. */
    public boolean isLatin() {
        return !OTHERS.matcher(key.replace("-", "")).find() && !key.startsWith("-") && !key.endsWith("-");
    }
}
