package infcheck.factbook.table;

/**
 * What is said of a cell that is not read.
 *
 * @param column the name of its column
 * @param text of the cell
 * @param why in a clause after the text
 */
public record CellRemark(String column, String text, String why) {
    /** {@code Distance `330 lm` has `lm`, which is no unit of length}. */
    public String sentence() {
        return column + " `" + text + "` " + why;
    }
}
