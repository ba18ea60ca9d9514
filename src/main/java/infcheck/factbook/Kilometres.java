package infcheck.factbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kilometres as people write them apart from a file: {@code 480}, or {@code 500..5500}. */
final class Kilometres {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,6})?)(?:\\.\\.([0-9]{1,5}(?:\\.[0-9]{1,6})?))?");
    /** A point that parts thousands: nobody tells a range below 10 km to the metre. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![0-9])[1-9]\\.[0-9]{3}(?![0-9])");

    private static final double MOST = 40_000;

    /** Every distance that is told apart. */
    static final Extent EVERYTHING = new Extent.Km(0.1, MOST);

    private Kilometres() {}

    static Optional<Extent> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || THOUSANDS.matcher(text).find()) {
            return Optional.empty();
        }
        double min = Double.parseDouble(form.group(1));
        double max = form.group(2) == null ? min : Double.parseDouble(form.group(2));
        return min > 0 && min <= max && max <= MOST ? Optional.of(new Extent.Km(min, max)) : Optional.empty();
    }
}
