package infcheck.factbook.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Kilometres as a cell gives them.
 *
 * @param min the least that it may be; null where it says no least
 * @param max the greatest; null where it says no greatest; one of the two is there
 * @param about whether the cell gives them as more or less so
 */
public record Length(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean about) {

    public static Length exactly(BigDecimal number) {
        return new Length(number, number, false);
    }

    /** Whether it says that nothing was flown. */
    public boolean isZero() {
        return max != null && max.signum() == 0;
    }

    /** Whether it is one number and no more. */
    public boolean isExact() {
        return min != null && max != null && min.compareTo(max) == 0;
    }

    /** The value as a fact file has it. */
    public String yaml() {
        if (min != null && max != null) {
            return isExact() ? plain(min) : "{ min: " + plain(min) + ", max: " + plain(max) + " }";
        }
        return min != null ? "{ min: " + plain(min) + " }" : "{ max: " + plain(max) + " }";
    }

    /**
     * The value as a fact file has what is known more or less.
     *
     * @param within by how much it may be off, in kilometres
     */
    public String yaml(BigDecimal within) {
        return "{ about: " + plain(min) + ", within: " + plain(within) + " }";
    }

    private static String plain(@Nullable BigDecimal number) {
        BigDecimal bare = number == null ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.toPlainString();
    }
}
