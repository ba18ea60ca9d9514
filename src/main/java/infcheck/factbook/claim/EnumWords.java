package infcheck.factbook.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words of fact files for the constants of an enum: small letters and hyphens. */
public final class EnumWords {
    private EnumWords() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> of(c).equals(word))
                .findFirst();
    }

    /** The constant for a word that a schema has let pass. */
    public static <E extends Enum<E>> E get(Class<E> type, String word) {
        return find(type, word).orElseThrow(() -> new IllegalStateException("the schema lets `" + word + "` pass"));
    }
}
