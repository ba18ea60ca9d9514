package infcheck.factbook.mapping;

/** A count of how often something stands in a column, with the first cell that has it. */
final class CellCount {
    static final CellCount NONE = new CellCount(0, "");

    private final int row;
    private final String text;
    private int number;

    CellCount(int row, String text) {
        this.row = row;
        this.text = text;
    }

    void add() {
        number++;
    }

    int row() {
        return row;
    }

    String text() {
        return text;
    }

    int number() {
        return number;
    }

    /** {@code 3 cells, such as row 5 `15/6/2022`}. */
    String words() {
        return counted(number, "cell") + ", such as row " + row + " `" + text + "`";
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
