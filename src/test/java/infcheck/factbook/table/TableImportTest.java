package infcheck.factbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.SourceFile;
import infcheck.document.table.TableFile;
import infcheck.document.table.TableForm;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.FactFolder;
import infcheck.factbook.file.FoundFacts;
import infcheck.factbook.mapping.MapText;
import infcheck.factbook.mapping.RowSort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables become facts, and facts tables, and nothing comes in that no cell states. */
class TableImportTest {
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final List<String> DAYS = List.of(
            "9-Apr-84",
            "Sep-84",
            "10-Mar-20",
            "15/6/2022",
            "2017-05-14",
            "2017",
            "Unknown",
            "",
            "31-Feb-20",
            "c. 1984",
            "4 July 2017 14:30 UTC");
    private static final List<String> DISTANCES = List.of(
            "1,380 km",
            "330 lm",
            "between 110 and 670 km",
            "over 6,000 km",
            "≈3,033 km",
            "1,000 km (621 miles)",
            "1,000 km (700 miles)",
            "Unknown",
            "N/A",
            "-",
            "0 km",
            "",
            "1.380 km",
            "670 km",
            "300 and 500 km");
    private static final List<String> MISSILES = List.of(
            "Alpha-B", "Beta-14 (KB-20)", "KB-20", "Unknown", "", "Delta and Beta-12", "Beta 12", "Beta-12", "Gamma?");
    private static final List<String> OUTCOMES = List.of("Success", "Failure", "Unknown", "", "Partial");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"SYSTEMS, CSV", "SYSTEMS, JSON", "FLIGHT_TESTS, CSV", "FLIGHT_TESTS, JSON"})
    void what_is_given_as_a_table_comes_back_from_it(RowSort rows, TableForm form) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        FactFiles shipped = FactFiles.of(new FactFolder(Path.of("facts"), diagnostics).read(), diagnostics);
        FactsTable first = FactsTable.of(shipped, rows);
        assertThat(first.rows()).hasSizeGreaterThan(80);
        List<RowFate> fates = new ArrayList<>();
        ImportedFacts made =
                brought(form.text(first.columns(), first.rows()), form.name().toLowerCase(Locale.ROOT), fates);
        assertThat(fates)
                .allMatch(fate ->
                        fate.fate() == RowFate.Fate.TAKEN && fate.remarks().isEmpty());
        FactsTable second = FactsTable.of(FactFiles.of(FoundFacts.of(files(made)), diagnostics), rows);
        assertThat(second.rows()).isEqualTo(first.rows());
        assertThat(diagnostics.list().stream().filter(d -> !d.isSkipped())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void every_row_is_accounted_for_once_and_no_number_appears_that_none_states(long seed) throws IOException {
        Random random = new Random(seed);
        int rows = 5 + random.nextInt(40);
        List<List<String>> table = IntStream.range(0, rows)
                .mapToObj(i -> List.of(
                        String.valueOf(i),
                        drawn(DAYS, random),
                        drawn(MISSILES, random),
                        drawn(DISTANCES, random),
                        drawn(DISTANCES, random),
                        drawn(OUTCOMES, random)))
                .collect(Collectors.toCollection(ArrayList::new));
        table.add(List.of("n", "9-Apr-84", "Alpha-B", "", "", "Success"));
        List<String> columns = List.of("No", "Date", "Missile", "Apogee", "Distance", "Outcome");
        List<RowFate> fates = new ArrayList<>();
        ImportedFacts made = brought(TableForm.CSV.text(columns, table), "csv", fates);
        assertThat(fates.stream().map(RowFate::row))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, rows + 2).boxed().toList());
        assertThat(made.tally().rows()).isEqualTo(rows + 1);
        assertThat(made.tally().taken()).isEqualTo(made.tally().flights());
        assertThat(numbers(made)).isSubsetOf(stated(table));
        FactBook book = FactBooks.read(files(made));
        assertThat(book.subjects().stream().mapToInt(s -> s.acts().size()).sum())
                .isEqualTo(made.tally().flights());
    }

    /** The numbers under the keys of flights that are distances. */
    private static Set<String> numbers(ImportedFacts made) {
        Set<String> numbers = new TreeSet<>();
        made.files().values().stream()
                .flatMap(String::lines)
                .filter(line -> line.contains("flight-test:"))
                .map(line -> line.replaceAll("(on|note|outcome): (\"[^\"]*\"|[^,}]+)", ""))
                .forEach(line -> DIGITS.matcher(line).results().forEach(found -> numbers.add(found.group())));
        return numbers;
    }

    private static Set<String> stated(List<List<String>> table) {
        Set<String> numbers = new TreeSet<>();
        table.forEach(row -> row.subList(3, 5)
                .forEach(cell ->
                        DIGITS.matcher(cell.replace(",", "")).results().forEach(found -> numbers.add(found.group()))));
        return numbers;
    }

    private static String drawn(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @Test
    void rows_of_one_type_are_joined_by_any_name() throws IOException {
        ImportedFacts made = brought("""
                Missile,Country,Type,Range (km),Basing
                Beta-12,KP,SRBM,300,TEL
                KB-17,KP,SRBM,400,TEL
                Beta 12 (KB-17),KP,SRBM,300,TEL
                Beta-12,IR,SRBM,300,TEL
                Beta-12,,SRBM,300,TEL
                """, "csv", new ArrayList<>());
        assertThat(made.files()).containsOnlyKeys("sources.yaml", "systems/kp-beta-12.yaml", "systems/ir-beta-12.yaml");
        assertThat(made.files().get("systems/kp-beta-12.yaml"))
                .contains("names: [Beta-12, KB-17, Beta 12]\n", "range-km: [300, 400]\n");
        assertThat(made.tally().leftOut()).isEqualTo(1);
    }

    @Test
    void a_name_of_the_facts_joins_their_type() throws IOException {
        List<RowFate> fates = new ArrayList<>();
        ImportedFacts made = brought(
                "Missile,Date,Outcome\nKN-17,2017-05-14,Success\n",
                "csv",
                fates,
                Optional.of(FactBooks.read(Path.of("facts"))));
        assertThat(fates.get(0)).isEqualTo(new RowFate(2, RowFate.Fate.JOINED, "kp-hwasong-12", "", List.of()));
        assertThat(made.files().get("systems/kp-hwasong-12.yaml"))
                .contains("names: [Hwasong-12, KN-17]", "flight-path: ballistic", "platforms: [ground-mobile]");
    }

    @Test
    void a_row_of_a_State_that_was_not_there_is_left_out() throws IOException {
        List<RowFate> fates = new ArrayList<>();
        brought("""
                Missile,Country,Date,Outcome,Type
                Alpha,Russia,1984-04-09,Success,SRBM
                Alpha,Russia,1994-04-09,Success,SRBM
                Alpha,Russia,1994-04-09,Success,SRBM
                """, "csv", fates);
        assertThat(fates.stream().map(RowFate::why))
                .containsExactly(
                        "Russia (`RU`) begins on 1991-12-26, and the row is of another day",
                        "",
                        "every cell is that of row 3");
    }

    private ImportedFacts brought(String text, String ending, List<RowFate> fates) throws IOException {
        return brought(text, ending, fates, Optional.empty());
    }

    /** Brings a table in by the map that is proposed, its questions answered alike. */
    private ImportedFacts brought(String text, String ending, List<RowFate> fates, Optional<FactBook> known)
            throws IOException {
        Path file = Files.writeString(folder.resolve("table." + ending), text);
        TableFile table = TableFile.of(file, "table." + ending);
        String map = MapText.of(table, "again")
                .text()
                .replace("  state: \"?\"", "  state: KP")
                .replace("  platforms: \"?\"", "  platforms: [ground-mobile]")
                .replace("  flight-path: \"?\"", "  flight-path: ballistic")
                .replace("  weapon-delivery: \"?\"", "  weapon-delivery: true");
        SourceFile mapFile = new SourceFile("m.yaml", "m.yaml", map.getBytes(StandardCharsets.UTF_8));
        return FactsImport.run(table, mapFile, known, fates::add);
    }

    private static List<SourceFile> files(ImportedFacts made) {
        return made.files().entrySet().stream()
                .map(e -> new SourceFile(e.getKey(), e.getKey(), e.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
