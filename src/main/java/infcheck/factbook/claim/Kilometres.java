package infcheck.factbook.claim;

import infcheck.document.tree.Node;
import infcheck.fact.ValueText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Kilometres as people write them, in a file or apart from it.
 *
 * <p>Where one end is open the value may be anything from {@link #LEAST}, or anything up to {@link #MOST}.
 */
public final class Kilometres {
    private static final String NUMBER = "([0-9]{1,5}(?:\\.[0-9]{1,6})?)";
    private static final Pattern FORM = Pattern.compile(NUMBER + "|" + NUMBER + "?\\.\\." + NUMBER + "?");
    /** A point that parts thousands: nobody tells a range below 10 km to the metre. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![0-9])[1-9]\\.[0-9]{3}(?![0-9])");

    private static final double LEAST = 0.1;

    /** Once round the Earth, which lies beyond every limit. */
    public static final double MOST = 40_000;

    private static final String UNLIMITED = "unlimited";

    /** Every distance that is told apart. */
    static final Extent EVERYTHING = new Extent.Km(LEAST, MOST);

    private Kilometres() {}

    /** Apart from a file: {@code 480}, {@code 500..5500}, {@code 500..}, {@code ..300} or {@code unlimited}. */
    static Optional<StatedValue> parse(String text) {
        if (text.equals(UNLIMITED)) {
            return Optional.of(unlimited());
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches() || THOUSANDS.matcher(text).find()) {
            return Optional.empty();
        }
        String one = form.group(1);
        String min = one == null ? form.group(2) : one;
        String max = one == null ? form.group(3) : one;
        boolean possible = Stream.of(min, max).allMatch(Kilometres::isPossible) && (min != null || max != null);
        return possible && (min == null || max == null || number(min) <= number(max))
                ? Optional.of(between(min, max))
                : Optional.empty();
    }

    /** The value in a file: a number, a map with both ends or one of them, a map with what it is about, or a word. */
    public static StatedValue of(Node value) {
        if (!value.isMap()) {
            return value.isNumber() ? between(value.text(), value.text()) : unlimited();
        }
        return value.has("about")
                ? about(value.number("about"), value.number("within"))
                : between(value.textOrNull("min"), value.textOrNull("max"));
    }

    private static StatedValue about(double middle, double within) {
        String ends = ValueText.number(middle - within) + "-" + ValueText.number(middle + within);
        Extent extent = new Extent.Km(middle - within, middle + within);
        return new StatedValue(extent, "about " + ValueText.number(middle) + " (" + ends + ")");
    }

    private static StatedValue between(@Nullable String min, @Nullable String max) {
        double most = max == null ? MOST : number(max);
        Extent extent = new Extent.Km(min == null ? Math.min(LEAST, most) : number(min), most);
        String text = min == null
                ? max + " or less"
                : max == null ? min + " or more" : min.equals(max) ? min : min + "-" + max;
        return new StatedValue(extent, text);
    }

    private static StatedValue unlimited() {
        return new StatedValue(new Extent.Km(MOST, MOST), UNLIMITED);
    }

    private static boolean isPossible(@Nullable String number) {
        return number == null || (number(number) > 0 && number(number) <= MOST);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
