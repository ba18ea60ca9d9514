package infcheck.factbook.cell;

import infcheck.factbook.claim.Kilometres;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that gives a distance.
 *
 * @param bare the unit of a figure that has none; null where that is not known
 */
public record LengthCell(String text, @Nullable LengthUnit bare) {
    private static final Pattern CITATION = Pattern.compile("\\[(\\d{1,3}|[a-z]|note \\d+|citation needed)]");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BRACKET = Pattern.compile("([^()]+?) ?\\(([^()]+)\\)");
    /** Two figures of one distance differ by no more than their rounding: one part of this many, or half of ten. */
    private static final double ROUNDING = 100;

    private static final double HALF_OF_TEN = 5;

    /** The kilometres, or why there are none. */
    public CellValue<Length> read() {
        if (CellValue.isSilent(text)) {
            return new CellValue.Silent<>();
        }
        String plain = plain(text);
        Matcher bracket = BRACKET.matcher(plain);
        if (bracket.matches()) {
            return both(LengthPhrase.of(bracket.group(1)), LengthPhrase.of(bracket.group(2)));
        }
        CellValue<LengthPhrase> phrase = LengthPhrase.of(plain);
        return phrase instanceof CellValue.Said<LengthPhrase> said ? alone(said.value()) : unclear(phrase);
    }

    /** Whether the text gives a figure and no unit. */
    public static boolean isBare(String text) {
        return !CellValue.isSilent(text)
                && LengthPhrase.of(plain(text)) instanceof CellValue.Said<LengthPhrase> said
                && said.value().unit() == null
                && !said.value().length().isZero();
    }

    /** The unit that the text names; null where it names none, or is no distance. */
    public static @Nullable LengthUnit unit(String text) {
        String plain = plain(text);
        Matcher bracket = BRACKET.matcher(plain);
        CellValue<LengthPhrase> phrase = LengthPhrase.of(bracket.matches() ? bracket.group(1) : plain);
        return phrase instanceof CellValue.Said<LengthPhrase> said
                ? said.value().unit()
                : null;
    }

    private static String plain(String text) {
        String small = DASH.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        return CITATION.matcher(small).replaceAll("").strip();
    }

    private CellValue<Length> alone(LengthPhrase phrase) {
        LengthUnit unit = phrase.unit() == null ? bare : phrase.unit();
        if (phrase.length().isZero()) {
            return new CellValue.Said<>(phrase.length());
        }
        if (unit == null) {
            return new CellValue.Unclear<>("has no unit");
        }
        return unit == LengthUnit.KM
                ? possible(phrase.length())
                : new CellValue.Unclear<>("is in " + unit.words() + "; infcheck takes kilometres, and reckons none");
    }

    /** One distance in two units, of which one is kilometres. */
    private CellValue<Length> both(CellValue<LengthPhrase> one, CellValue<LengthPhrase> other) {
        if (!(one instanceof CellValue.Said<LengthPhrase> first)
                || !(other instanceof CellValue.Said<LengthPhrase> second)) {
            return new CellValue.Unclear<>("has more than a distance");
        }
        boolean kmFirst = first.value().unit() == LengthUnit.KM;
        LengthPhrase km = kmFirst ? first.value() : second.value();
        LengthPhrase rival = kmFirst ? second.value() : first.value();
        if (km.unit() != LengthUnit.KM || rival.unit() == null || rival.unit() == LengthUnit.KM) {
            return new CellValue.Unclear<>("gives two figures");
        }
        return agree(km.length().min(), rival.length().min(), rival.unit())
                        && agree(km.length().max(), rival.length().max(), rival.unit())
                ? possible(km.length())
                : new CellValue.Unclear<>("gives two figures that disagree");
    }

    private static boolean agree(@Nullable BigDecimal km, @Nullable BigDecimal other, LengthUnit unit) {
        if (km == null || other == null) {
            return km == null && other == null;
        }
        double apart = Math.abs(km.doubleValue() - other.doubleValue() * unit.km());
        double step = endsInNought(other) ? HALF_OF_TEN * unit.km() : unit.km();
        return apart <= Math.max(km.doubleValue() / ROUNDING, step);
    }

    private static boolean endsInNought(BigDecimal number) {
        return number.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static CellValue<Length> possible(Length length) {
        BigDecimal most = length.max() == null ? length.min() : length.max();
        if (most != null && most.doubleValue() > Kilometres.MOST) {
            return new CellValue.Unclear<>("is more than once round the Earth");
        }
        return length.min() != null && length.min().signum() == 0 && !length.isZero()
                ? new CellValue.Said<>(new Length(null, length.max(), length.about()))
                : new CellValue.Said<>(length);
    }

    private static CellValue<Length> unclear(CellValue<LengthPhrase> phrase) {
        return new CellValue.Unclear<>(phrase instanceof CellValue.Unclear<LengthPhrase> said ? said.why() : "");
    }
}
