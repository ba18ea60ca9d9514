package infcheck.provision;

import org.jspecify.annotations.Nullable;

/**
 * Whether a provision is stated as rules, and why not if it is not.
 *
 * @param encoded true where at least one rule cites the provision
 * @param because the reason for leaving it out; null exactly when {@code encoded}
 */
public record Encoding(boolean encoded, @Nullable String because) {
    public static final Encoding RULES = new Encoding(true, null);

    public Encoding {
        if (encoded != (because == null)) {
            throw new IllegalArgumentException("a provision is encoded, or says why not");
        }
    }

    public static Encoding left(String because) {
        return new Encoding(false, because);
    }
}
