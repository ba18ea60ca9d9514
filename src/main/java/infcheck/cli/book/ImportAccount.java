package infcheck.cli.book;

import infcheck.document.table.TableForm;
import infcheck.factbook.table.CellRemark;
import infcheck.factbook.table.ImportTally;
import infcheck.factbook.table.RowFate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An account of every row of a table: all of it goes into a file, the beginning of it to the user. */
final class ImportAccount implements Consumer<RowFate> {
    /** As many lines as a person reads. */
    private static final int MOST = 40;

    private final Writer file;
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int moreLeftOut;
    private int moreCells;

    ImportAccount(Writer file) {
        this.file = file;
        line(RowFate.columns());
    }

    private void line(List<String> texts) {
        try {
            file.write(TableForm.line(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accept(RowFate fate) {
        line(fate.cells());
        if (fate.fate() == RowFate.Fate.LEFT_OUT) {
            if (leftOut.size() < MOST) {
                leftOut.add("  row " + fate.row() + ": " + fate.why() + "\n");
            } else {
                moreLeftOut++;
            }
            return;
        }
        for (CellRemark remark : fate.remarks()) {
            if (cells.size() < MOST) {
                cells.add("  row " + fate.row() + ": " + remark.sentence() + "\n");
            } else {
                moreCells++;
            }
        }
    }

    /** The account for the user. */
    String text(String table, ImportTally tally) {
        return table + ": " + counted(tally.rows(), "row") + ": " + tally.taken() + " taken, " + tally.joined()
                + " joined to types that the facts had, " + tally.leftOut() + " left out\n"
                + block("rows left out", leftOut, moreLeftOut)
                + block("cells of rows taken that are not read, or need a look", cells, moreCells);
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String block(String head, List<String> lines, int more) {
        return lines.isEmpty()
                ? ""
                : "\n" + head + "\n" + String.join("", lines) + (more == 0 ? "" : "  and " + more + " more\n");
    }
}
