package infcheck.document.table;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Place;
import infcheck.document.folder.EntryKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that holds a table; its rows are read anew each time that somebody asks for them, and none is kept. */
public abstract class TableFile {
    /** The most columns that a table may have. */
    static final int MOST_COLUMNS = 400;

    private static final String CURE =
            "give a table: comma-separated values, `.csv`, or a list of JSON objects, `.json`";

    private final Path path;
    private final String shown;

    TableFile(Path path, String shown) {
        this.path = path;
        this.shown = shown;
    }

    /**
     * The table in a file.
     *
     * @param shown the path as the user wrote it
     * @throws BadInputException where the file is no table
     */
    public static TableFile of(Path path, String shown) {
        if (EntryKind.of(path) != EntryKind.FILE) {
            throw fault(shown, 0, 0, "no-table", "this " + EntryKind.of(path).words(), CURE);
        }
        String name = shown.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") && !name.endsWith(".csv") && !name.endsWith(".tsv")) {
            throw fault(shown, 0, 0, "no-table", "the name of the file ends neither in `.csv` nor in `.json`", CURE);
        }
        return name.endsWith(".json") ? JsonTable.opened(path, shown) : CsvTable.opened(path, shown);
    }

    /** The path as the user wrote it. */
    public String shown() {
        return shown;
    }

    Path path() {
        return path;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** The names of the columns, no two the same and none empty. */
    public abstract List<String> columns();

    /**
     * Hands over every row in turn.
     *
     * @throws BadInputException where the file ceases to be a table
     */
    public abstract void forEach(Consumer<TableRow> reader);

    /** A place in the table: the file, then the row, then the column from 1. */
    public Place at(int row, int column) {
        return new Place(shown, row, column);
    }

    static BadInputException fault(
            String shown, int row, int column, String code, String message, @Nullable String hint) {
        return new BadInputException(Diagnostic.error(new Place(shown, row, column), code, message, hint));
    }

    static BadInputException noTable(String shown, int row, String message) {
        return fault(shown, row, 0, "no-table", message, CURE);
    }
}
