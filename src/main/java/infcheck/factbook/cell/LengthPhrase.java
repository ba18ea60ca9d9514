package infcheck.factbook.cell;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A distance in one unit, with the words round it: {@code over 6,000 km}.
 *
 * @param unit null where the text names none
 */
record LengthPhrase(Length length, @Nullable LengthUnit unit) {
    private static final String NUMBER =
            "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,3}(?: \\d{3})+|\\d{1,7}(?:\\.\\d{1,6})?)";
    private static final String UNIT = "([a-z][a-z .]*?(?![a-z.]))?";
    private static final Pattern FORM = Pattern.compile(
            "(?<about>≈|~|∼|≃|about|approx\\.?|approximately|around|roughly|circa|ca\\.?|c\\.|est\\.?|estimated|some)? ?"
                    + "(?<over>over|more than|above|at least|greater than|exceeding|in excess of|>=|>|≥|min\\.?|minimum)? ?"
                    + "(?<under>up to|under|less than|below|at most|no more than|max\\.?|maximum|<=|<|≤)? ?"
                    + "(?<between>between|from)? ?" + NUMBER + "[ -]?" + UNIT
                    + "(?: ?(?<to>-|to|and) ?" + NUMBER + " ?" + UNIT + ")?(?:(?<plus>\\+) ?" + UNIT + ")?");
    /** A figure whose point may part thousands or decimals. */
    private static final Pattern PARTED = Pattern.compile("\\d{1,3}\\.\\d{3}");

    /** The phrase of a text, or the reason why it is none. */
    static CellValue<LengthPhrase> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new CellValue.Unclear<>(
                    text.chars().anyMatch(Character::isDigit)
                            ? "is no distance in a form that infcheck knows"
                            : "gives no figure");
        }
        return unit(form);
    }

    private static CellValue<LengthPhrase> unit(Matcher form) {
        LengthUnit unit = null;
        for (String word : new String[] {form.group(6), form.group(9), form.group(11)}) {
            if (word == null || word.isBlank()) {
                continue;
            }
            LengthUnit read = LengthUnit.of(word.strip()).orElse(null);
            if (read == null) {
                return new CellValue.Unclear<>("has `" + word.strip() + "`, which is no unit of length");
            }
            if (unit != null && unit != read) {
                return new CellValue.Unclear<>("has two units");
            }
            unit = read;
        }
        return length(form, unit);
    }

    private static CellValue<LengthPhrase> length(Matcher form, @Nullable LengthUnit unit) {
        String first = form.group(5);
        String second = form.group(8);
        if (PARTED.matcher(first).matches()
                || (second != null && PARTED.matcher(second).matches())) {
            return new CellValue.Unclear<>("has a point that may part thousands or decimals");
        }
        boolean over = form.group("over") != null || form.group("plus") != null;
        boolean under = form.group("under") != null;
        boolean about = form.group("about") != null;
        if ((over && under) || (second != null && (over || under)) || (about && (over || under))) {
            return new CellValue.Unclear<>("says more than one thing of the figure");
        }
        BigDecimal one = number(first);
        if (second != null) {
            return pair(form, one, number(second), about, unit);
        }
        return form.group("between") != null
                ? new CellValue.Unclear<>("gives one end alone")
                : new CellValue.Said<>(
                        new LengthPhrase(new Length(under ? null : one, over ? null : one, about), unit));
    }

    private static CellValue<LengthPhrase> pair(
            Matcher form, BigDecimal one, BigDecimal other, boolean about, @Nullable LengthUnit unit) {
        String to = String.valueOf(form.group("to"));
        if (to.equals("and") && form.group("between") == null) {
            return new CellValue.Unclear<>("gives two figures");
        }
        return one.compareTo(other) > 0
                ? new CellValue.Unclear<>("has its greater end first")
                : new CellValue.Said<>(new LengthPhrase(new Length(one, other, about), unit));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replaceAll("[, ]", ""));
    }
}
