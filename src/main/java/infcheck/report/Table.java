package infcheck.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of text under a line of headers, without borders, at most as wide as a terminal.
 *
 * @param headers one for each column; the last column wraps its text into the width that is left
 */
record Table(List<String> headers, List<List<String>> rows) {
    /** The width of a page in characters. */
    static final int PAGE = 100;

    private static final int NARROWEST = 18;
    private static final int PADDING = 2;
    private static final int RULE_UNDER_HEADERS = 8;
    private static final Character[] BORDER = border();

    Table {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    String text() {
        Column[] columns = new Column[headers.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(i);
        }
        String[][] cells = rows.stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new);
        return tidy(AsciiTable.builder()
                .lineSeparator("\n")
                .border(BORDER)
                .data(columns, cells)
                .asString());
    }

    private Column column(int index) {
        Column column = new Column()
                .header(headers.get(index))
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT);
        return index < headers.size() - 1
                ? column.maxWidth(PAGE)
                : column.maxWidth(Math.max(NARROWEST, left()), OverflowBehaviour.NEWLINE);
    }

    private int left() {
        int taken = 0;
        for (int i = 0; i < headers.size() - 1; i++) {
            taken += width(i) + PADDING;
        }
        return PAGE - taken;
    }

    private int width(int index) {
        return Stream.concat(Stream.of(headers), rows.stream())
                .flatMap(row -> row.get(index).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Takes away the padding at both ends of each line. */
    private static String tidy(String table) {
        return table.lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Character[] border() {
        Character[] border = new Character[AsciiTable.BASIC_ASCII.length];
        border[RULE_UNDER_HEADERS] = '-';
        return border;
    }
}
