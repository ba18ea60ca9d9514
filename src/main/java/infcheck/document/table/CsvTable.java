package infcheck.document.table;

import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.Utf8;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Comma-separated values, or values that a semicolon or a tab parts; the first row has the names of the columns. */
final class CsvTable extends TableFile {
    private static final int LONGEST_CELL = 100_000;
    private static final int MARK = '\uFEFF';
    private static final int SNIFFED = 65_536;
    private static final String SEPARATORS = ",;\t";
    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_CELL)
                            .maxDocumentLength(-1)
                            .build())
                    .build())
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build();

    private final char separator;
    private final List<String> columns;

    private CsvTable(Path path, String shown, char separator, List<String> columns) {
        super(path, shown);
        this.separator = separator;
        this.columns = columns;
    }

    static CsvTable opened(Path path, String shown) {
        CsvTable bare = new CsvTable(path, shown, separator(path, shown), List.of());
        List<String> header = new ArrayList<>();
        bare.read((number, cells) -> {
            header.addAll(cells);
            return false;
        });
        bare.vet(header);
        return new CsvTable(path, shown, bare.separator, ColumnNames.of(header));
    }

    private void vet(List<String> header) {
        if (header.size() < 2) {
            throw noTable(
                    shown(),
                    header.isEmpty() ? 0 : 1,
                    header.isEmpty() ? "the file is empty" : "it has one column only");
        }
        if (header.size() > MOST_COLUMNS) {
            throw noTable(shown(), 1, "it has " + header.size() + " columns, more than " + MOST_COLUMNS);
        }
        if (header.get(0).startsWith("<") || header.get(0).startsWith("{")) {
            throw noTable(shown(), 1, "the first row holds no names of columns: `" + header.get(0) + "`");
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void forEach(Consumer<TableRow> reader) {
        read((number, cells) -> {
            if (number > 1) {
                reader.accept(new TableRow(number, padded(cells)));
            }
            return true;
        });
    }

    private List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < columns.size()) {
            padded.add("");
        }
        return padded;
    }

    /** Takes a row; says whether the next is wanted. */
    private interface RowTaker {
        boolean take(int number, List<String> cells);
    }

    private void read(RowTaker taker) {
        int row = 0;
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (Reader text = text(path());
                MappingIterator<String[]> rows =
                        MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            boolean wanted = true;
            while (wanted && rows.hasNextValue()) {
                String[] cells = rows.nextValue();
                row++;
                wanted = taker.take(
                        row, Arrays.stream(cells).map(CellText::clean).toList());
            }
        } catch (JacksonException e) {
            throw malformed(row + 1, e);
        } catch (MalformedInputException e) {
            throw notUtf8();
        } catch (IOException e) {
            throw noTable(shown(), row + 1, "the file cannot be read");
        }
    }

    private BadInputException malformed(int row, JacksonException e) {
        if (e.getCause() instanceof MalformedInputException) {
            return notUtf8();
        }
        String why = String.valueOf(e.getOriginalMessage()).contains("quote")
                ? "a quotation mark opens a cell here, and no other ends it"
                : "a cell here is longer than " + LONGEST_CELL + " characters, or is no text";
        return fault(shown(), row, 0, "no-table", why, "look at the quotation marks of this row");
    }

    private BadInputException notUtf8() {
        return fault(
                shown(),
                lineOfBadByte(),
                0,
                "not-utf8",
                "the file is not UTF-8: a byte in this line is not a character",
                "save it as CSV in UTF-8");
    }

    /** The number of the first line that is not UTF-8; 0 where the file cannot be read again. */
    private int lineOfBadByte() {
        int line = 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream file = new BufferedInputStream(open())) {
            for (int read = file.read(); read >= 0; read = file.read()) {
                bytes.write(read);
                if (read == '\n') {
                    if (!isUtf8(bytes)) {
                        return line;
                    }
                    bytes.reset();
                    line++;
                }
            }
            return line;
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean isUtf8(ByteArrayOutputStream bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The characters of the file without the mark at its beginning. */
    private static Reader text(Path path) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    /** The sign that stands most often in the first line, quoted texts aside. */
    private static char separator(Path path, String shown) {
        String line = firstLine(path, shown).replaceAll("\"[^\"]*\"", "");
        char most = SEPARATORS.charAt(0);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            if (count(line, candidate) > count(line, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    private static String firstLine(Path path, String shown) {
        try (InputStream file = Files.newInputStream(path)) {
            byte[] bytes = file.readNBytes(SNIFFED);
            if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || Utf8.looksLikeUtf16(bytes))) {
                throw fault(shown, 1, 0, "not-utf8", "the file is no text in UTF-8", "save it as CSV in UTF-8");
            }
            return new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw noTable(shown, 0, "the file cannot be read");
        }
    }
}
