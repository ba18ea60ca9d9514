package infcheck.factbook.claim;

/**
 * A number of items, as far as it is known.
 *
 * @param least from 0
 * @param most not below {@code least}
 */
public record Amount(int least, int most) {
    public static final Amount NONE = new Amount(0, 0);

    public Amount {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(least + " to " + most);
        }
    }

    public static Amount of(int number) {
        return new Amount(number, number);
    }

    public Amount plus(Amount other) {
        return new Amount(least + other.least, most + other.most);
    }

    /** Whether there is one number only. */
    public boolean exact() {
        return least == most;
    }
}
