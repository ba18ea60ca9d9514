package infcheck.factbook.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A cell that gives a latitude or a longitude.
 *
 * @param most the greatest that it may be, in degrees
 */
public record CoordinateCell(String text, int most) {
    public static final int LATITUDE = 90;
    public static final int LONGITUDE = 2 * LATITUDE;
    private static final Pattern DEGREES = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{1,15})?");

    /** The degrees as they stand there, or why there are none. */
    public CellValue<String> read() {
        if (CellValue.isSilent(text)) {
            return new CellValue.Silent<>();
        }
        String plain = text.replace('\u2212', '-');
        if (!DEGREES.matcher(plain).matches()) {
            return new CellValue.Unclear<>("is no number of degrees");
        }
        return new BigDecimal(plain).abs().doubleValue() > most
                ? new CellValue.Unclear<>("is beyond " + most + " degrees")
                : new CellValue.Said<>(plain);
    }
}
