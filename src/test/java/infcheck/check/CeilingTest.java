package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.finding.Pivot;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProvenWorld;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ceiling over a whole Party, with a rule of the test's own: no more productions than one before the holding is a breach. */
class CeilingTest {
    private static final String RULE = """

            rule "I more made than the ceiling allows"
                @provision( "I" )
                @says( "A Party makes no more than the ceiling allows." )
            when
                Parameter( name == "ceiling", $most : value )
                Possession( $state : by, $type : missileType, $act : id, $on : on )
                accumulate( Production( by == $state, $made : id ); $count : count( $made ); $count > $most )
            then
                insertLogical( new Breach( "I", $state, $type, $act, $on ) );
            end
            """;

    private static final Clocks DATE = Clocks.asOf(LocalDate.of(2001, 1, 1));

    @TempDir
    private Path temp;

    @Test
    void a_ceiling_that_rests_on_one_doubtful_item_cannot_be_told_and_the_item_is_named() throws IOException {
        SubjectFindings holder = holder("flight-path: aerodynamic", ", denied-by: [RU]");
        assertThat(holder.status()).isEqualTo(Status.INDETERMINATE);
        assertThat(holder.views().possible()).contains(Status.VIOLATION);
        assertThat(holder.views().pivots()).extracting(Pivot::fact).containsExactly("b/production-1");
    }

    @Test
    void a_ceiling_that_is_exceeded_for_certain_is_a_violation() throws IOException {
        assertThat(holder("flight-path: aerodynamic", "").status()).isEqualTo(Status.VIOLATION);
    }

    @Test
    void the_proof_shows_the_ceiling_kept_and_exceeded_and_what_was_counted() throws IOException {
        List<ProvenWorld> worlds = Checker.of(RuleBooks.read(book()))
                .on(facts("flight-path: aerodynamic", ", denied-by: [RU]"), DATE)
                .proof(List.of(), "a")
                .get(0)
                .worlds();
        assertThat(worlds)
                .extracting(ProvenWorld::status)
                .containsExactlyInAnyOrder(Status.OUT_OF_SCOPE, Status.VIOLATION);
        assertThat(worlds)
                .filteredOn(w -> w.status() == Status.VIOLATION)
                .singleElement()
                .satisfies(w -> assertThat(Proven.in(w).conditions())
                        .filteredOn(c -> c.kind() == ProofCondition.Kind.ACCUMULATE)
                        .singleElement()
                        .satisfies(c -> {
                            assertThat(c.result()).isEqualTo("2");
                            assertThat(c.found()).hasSize(2);
                        }));
    }

    private SubjectFindings holder(String path, String doubt) throws IOException {
        Report report = Checker.of(RuleBooks.read(book())).check(facts(path, doubt), DATE);
        return report.subjects().get(0);
    }

    private static FactBook facts(String path, String doubt) {
        return FactBooks.read(List.of(
                system("a", path, "possession: { from: 2000-01-01, until: 2000-02-01 }"),
                system("b", path, "production: { on: 1995-01-01" + doubt + " }"),
                system("c", path, "production: { on: 1996-01-01 }")));
    }

    private static SourceFile system(String id, String path, String act) {
        String yaml = "id: " + id + "\nnames: [" + id + "]\nstate: RU\n" + path
                + "\nweapon-delivery: true\nplatforms: [ground-mobile]\nrange-km: 300\nsource: s\n"
                + "sources: [ { id: s" + id + ", title: A test, publisher: infcheck, basis: computed } ]\n"
                + "acts: [ { " + act + " } ]\n";
        String text = yaml.replace("source: s\n", "source: s" + id + "\n");
        return new SourceFile(id + ".yaml", "systems/" + id + ".yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private Path book() throws IOException {
        Path book = Files.createDirectories(temp.resolve("inf-treaty"));
        try (Stream<Path> files = Files.list(Path.of("rules/inf-treaty"))) {
            for (Path file : new ArrayList<>(files.filter(Files::isRegularFile).toList())) {
                Files.copy(file, book.resolve(file.getFileName()));
            }
        }
        append(book.resolve("article-01-core-duty.drl"), RULE);
        append(book.resolve("parameters.yaml"), "- { name: ceiling, value: 1, unit: missiles, provision: I }\n");
        return book;
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
