package infcheck.factbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.SourceFile;
import infcheck.fact.Item;
import infcheck.fact.Method;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.Sample;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.Source;
import infcheck.factbook.statement.SubjectFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFolderTest {
    private static final SourceFile SOURCES = Sample.file("sources.yaml", Sample.LISTED);
    private static final Map<String, String> FOLDER = Map.of(
            "sources.yaml", Sample.LISTED,
            "systems/xx-one.yaml", text("xx-one", "", "One"),
            "systems/xx-two.yaml", text("xx-two", "", "Two"));
    private static final SourceFile ONE = system("xx-one", "- possession: { from: 1980, until: 1990-05 }");
    private static final SourceFile TWO = system("xx-two", "- elimination: { on: 1989, count: 2, method: launch }");
    private static final SourceFile ELIMINATIONS = Sample.file("eliminations.yaml", """
            - { missile-type: xx-two, from: 1988-07, until: 1988-09, count: 72, method: launch, source: report }
            - { missile-type: xx-one, by: SU, on: 1990-05-06, count: 3, method: destruction, source: report }
            """);

    @Test
    void files_in_any_order_give_the_same_fact_book() {
        List<SourceFile> files = new ArrayList<>(List.of(SOURCES, ONE, TWO, ELIMINATIONS));
        FactBook book = FactBooks.read(files);
        Random random = new Random(1);
        for (int run = 0; run < 10; run++) {
            Collections.shuffle(files, random);
            assertThat(FactBooks.read(files)).isEqualTo(book);
        }
    }

    @Test
    void eliminations_join_the_acts_of_their_types() {
        FactBook book = FactBooks.read(List.of(SOURCES, ONE, TWO, ELIMINATIONS));
        List<ActFact> acts = book.subject("xx-two").orElseThrow().acts();
        assertThat(acts).extracting(ActFact::id).containsExactly("xx-two/elimination-1", "xx-two/elimination-2");
        assertThat(acts.get(0).details())
                .isEqualTo(new ActFact.Details(
                        ActFact.Details.NONE.target(), Method.LAUNCH, 72, Item.MISSILE, null, null, List.of()));
        assertThat(acts.get(0).day()).isEqualTo(LocalDate.of(1988, 9, 30));
        assertThat(book.states()).containsExactly("SU", "US");
        assertThat(book.sources().values()).extracting(Source::date).containsExactly(PartialDate.parse("2020-03"));
    }

    @Test
    void a_subject_is_found_by_id_and_by_every_name_in_any_case() {
        FactBook book = FactBooks.read(List.of(SOURCES, ONE, system("xx-two", "", "N-XX-One, Two")));
        assertThat(book.find("XX-ONE")).containsExactly("xx-one");
        assertThat(book.find("n-xx-one")).containsExactly("xx-one", "xx-two");
        assertThat(book.find("nobody")).isEmpty();
    }

    @Test
    void what_does_not_fit_together_is_told_of_all_files_at_once() {
        assertThat(said(
                        SOURCES,
                        ONE,
                        Sample.file("systems/xx-copy.yaml", text("xx-one", "", "N, XX-Two")),
                        TWO,
                        Sample.file("sources.yml", ""),
                        Sample.file("systems/old/xx-three.yaml", ""),
                        Sample.file("eliminations.yaml", """
                                - { missile-type: xx-tow, on: 1988, count: 1, method: launch, source: repotr }
                                """)))
                .containsExactly(
                        "facts/eliminations.yaml:1:19: unknown-missile-type: did you mean `xx-two`?",
                        "facts/eliminations.yaml:1:71: unknown-source: did you mean `report`?",
                        "facts/sources.yml: unknown-file: call it `sources.yaml`",
                        "facts/systems/old/xx-three.yaml: unknown-file: a system is `systems/xx-three.yaml` in the folder of facts,"
                                + " a launcher type `launchers/xx-three.yaml`; `sources.yaml`, `eliminations.yaml`, `facilities.yaml`, `inventory-<year>.yaml` and `statements.yaml` lie beside them",
                        "facts/systems/xx-copy.yaml:1:5: file-name:"
                                + " call the file `xx-one.yaml`, or write `id: xx-copy`",
                        "facts/systems/xx-copy.yaml:2:12: name-is-id:"
                                + " leave the name out, or write it so that nobody takes one for the other",
                        "facts/systems/xx-one.yaml:1:5: duplicate-id: the first is at facts/systems/xx-copy.yaml:1:5");
    }

    @Test
    void a_file_that_is_no_yaml_makes_no_other_file_wrong() {
        assertThat(said(SOURCES, ONE, ELIMINATIONS, Sample.file("systems/xx-two.yaml", "id: [")))
                .containsExactly("facts/systems/xx-two.yaml:1:5: not-yaml: close it with `]`");
        assertThat(said(Sample.file("sources.yaml", "["), ONE))
                .containsExactly("facts/sources.yaml:1:1: not-yaml: close it with `]`");
    }

    @Test
    void no_system_at_all_is_an_error() {
        assertThat(said(SOURCES)).containsExactly("facts: no-facts: write one as `systems/<id>.yaml`; see README.md");
    }

    @Test
    void a_folder_is_read_without_its_scenarios_and_hidden_files(@TempDir Path folder) throws IOException {
        write(folder, FOLDER);
        write(folder, Map.of("scenarios/x/scenario.yaml", "[", ".idea/a.yaml", "[", "README.md", "how to"));
        assertThat(FactBooks.read(folder).subjects())
                .extracting(SubjectFacts::id)
                .containsExactly("xx-one", "xx-two");
    }

    @Test
    void one_file_of_a_folder_is_read_with_its_whole_folder_and_states_its_own(@TempDir Path folder)
            throws IOException {
        write(folder, FOLDER);
        Path file = folder.resolve("systems/xx-two.yaml");
        FactBook book = FactBooks.read(file);
        assertThat(book.subjects()).extracting(SubjectFacts::id).containsExactly("xx-one", "xx-two");
        assertThat(FactBooks.stated(book, file)).containsExactly("xx-two");
        assertThat(FactBooks.stated(book, folder)).isEmpty();
    }

    @Test
    void one_file_alone_may_have_any_name(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("try this.txt");
        Files.writeString(file, Sample.system("xx-one", "", List.of()));
        assertThat(FactBooks.read(file).find("n-xx-one")).containsExactly("xx-one");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        BadInputException said =
                catchThrowableOfType(BadInputException.class, () -> FactBooks.read(Path.of("no-such-folder")));
        assertThat(said.diagnostics()).extracting(d -> d.code()).containsExactly("unreadable");
    }

    private static List<String> said(SourceFile... files) {
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> FactBooks.read(List.of(files)));
        return said.diagnostics().stream()
                .map(d -> d.place() + ": " + d.code() + ": " + d.hint())
                .toList();
    }

    private static SourceFile system(String id, String act) {
        return system(id, act, "N-" + id);
    }

    private static SourceFile system(String id, String act, String names) {
        return Sample.file("systems/" + id + ".yaml", text(id, act, names));
    }

    private static String text(String id, String act, String names) {
        return Sample.alone(id, "source: report", act.isEmpty() ? List.of() : List.of(act))
                .replace("[N-" + id + "]", "[" + names + "]");
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
    }
}
