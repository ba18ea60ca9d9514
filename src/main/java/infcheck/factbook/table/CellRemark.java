package infcheck.factbook.table;

/**
 * A remark on a cell that is not read, or needs a look.
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
