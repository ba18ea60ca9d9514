package infcheck.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Words the number of worlds. */
public final class WorldCount {
    private static final BigInteger MANY = BigInteger.valueOf(1_000_000);

    private WorldCount() {}

    /** A number below a million, else the nearest power of ten: {@code 720} or {@code about 10^43}. */
    public static String text(BigInteger worlds) {
        if (worlds.compareTo(MANY) < 0) {
            return worlds.toString();
        }
        BigDecimal rough = new BigDecimal(worlds).round(new MathContext(3, RoundingMode.HALF_UP));
        // halfway between two powers of ten is the square root of ten
        boolean up = rough.unscaledValue().doubleValue() / Math.pow(10, rough.precision() - 1) > Math.sqrt(10);
        int power = rough.precision() - rough.scale() - 1 + (up ? 1 : 0);
        return "about 10^" + power;
    }
}
