package infcheck.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a State declared reaches the rules, a rule of the test's own: who declared more than the ceiling breaks I by what it holds. */
class DeclaredTest {
    private static final String RULE = """

            rule "I more declared than the ceiling allows"
                @provision( "I" )
                @says( "A Party declares no more than the ceiling allows." )
            when
                Parameter( name == "ceiling", $most : value )
                Possession( $state : by, $type : missileType, $act : id, $on : on )
                Declared( subject == $type, by == $state, part != Part.DEPLOYED, number > $most%s )
            then
                insertLogical( new Breach( "I", $state, $type, $act, $on ) );
            end
            """;

    private static final String CASE = """
            - case: more declared
              rule: I more declared
              near-miss: %s
              as-of: %s
              facts: { type: { range-km: 300 }, acts: [ { possession: { from: 1980-01-01 } } ], inventory: [ { %s } ] }
              expect: { status: %s }
            """;

    @TempDir
    private Path temp;

    @Test
    void a_declaration_holds_from_the_day_of_its_data() throws IOException {
        String later = CASE.replace(
                "{ status: %s }",
                "{ status: VIOLATION, findings: [ { status: OUT_OF_SCOPE, until: 1987-10-31 },"
                        + " { status: VIOLATION, from: 1987-11-01 } ] }");
        assertThat(run(", on <= $on", later.formatted("false", "1988-01-01", "as-of: 1987-11-01, number: 8")))
                .isEmpty();
    }

    @Test
    void a_declaration_of_a_later_day_is_withheld() throws IOException {
        String item = "as-of: 1987-11-01, number: 8";
        assertThat(run("", CASE.formatted("true", "1987-10-31", item, "OUT_OF_SCOPE")))
                .isEmpty();
        assertThat(run("", CASE.formatted("false", "1987-11-01", item, "VIOLATION")))
                .isEmpty();
    }

    @Test
    void a_part_is_told_from_another_and_whoever_declares_from_others() throws IOException {
        assertThat(run(
                        "",
                        CASE.formatted(
                                "false", "1988-01-01", "as-of: 1987-11-01, deployed: 0, non-deployed: 8", "VIOLATION")))
                .isEmpty();
        assertThat(run(
                        "",
                        CASE.formatted(
                                "true",
                                "1988-01-01",
                                "as-of: 1987-11-01, deployed: 8, non-deployed: 0",
                                "OUT_OF_SCOPE")))
                .isEmpty();
        assertThat(run(
                        "",
                        CASE.formatted("true", "1988-01-01", "by: SU, as-of: 1987-11-01, number: 8", "OUT_OF_SCOPE")))
                .isEmpty();
    }

    private List<CaseDifference> run(String compared, String tested) throws IOException {
        RuleBook book = RuleBooks.read(book(RULE.formatted(compared), tested)).get(0);
        return new CaseRun(book).run(CaseBook.of(book).cases().get(0)).differences();
    }

    private Path book(String rule, String tested) throws IOException {
        Path book =
                Files.createDirectories(temp.resolve("book" + tested.hashCode()).resolve("inf-treaty"));
        try (Stream<Path> files = Files.list(Path.of("rules/inf-treaty"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, book.resolve(file.getFileName()));
            }
        }
        append(book.resolve("article-01-core-duty.drl"), rule);
        append(book.resolve("parameters.yaml"), "- { name: ceiling, value: 5, unit: missiles, provision: I }\n");
        Files.writeString(Files.createDirectories(book.resolve("cases")).resolve("declared.yaml"), tested);
        return book;
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
