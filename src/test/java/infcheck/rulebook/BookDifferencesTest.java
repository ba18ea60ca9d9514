package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Place;
import infcheck.fact.Word;
import infcheck.rulebook.rule.Limit;
import infcheck.rulebook.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookDifferencesTest {
    private static final Path TREATY = Path.of("rules/inf-treaty");
    private static final RuleBook BOOK = RuleBooks.read(TREATY).get(0);

    @TempDir
    private Path folder;

    @Test
    void a_copy_with_other_line_breaks_says_the_same() throws IOException {
        assertThat(BookDifferences.between(
                        BOOK, changed("article-06-production-and-flight-test.drl", "when", "\nwhen")))
                .isEmpty();
    }

    @Test
    void a_condition_that_differs_is_told_of_its_rule_with_both_places() throws IOException {
        RuleBook other = changed("article-06-production-and-flight-test.drl", "FlightTest( on >=", "FlightTest( on >");
        List<BookDifference> differences = BookDifferences.between(BOOK, other);
        assertThat(differences).isNotEmpty().allSatisfy(d -> {
            assertThat(d.kind()).isEqualTo(BookDifference.Kind.RULE);
            assertThat(d.what()).startsWith("VI.1.");
            assertThat(d.at()).hasSize(2);
        });
    }

    @Test
    void a_number_that_differs_is_told_with_both_values() {
        RuleBook moved = BOOK.moved(new Limit(Word.Kind.PARAMETER, "shorter-range from"), 1);
        assertThat(BookDifferences.between(BOOK, moved)).singleElement().satisfies(d -> {
            assertThat(d.what()).isEqualTo("shorter-range from");
            assertThat(List.of(String.valueOf(d.before()), String.valueOf(d.after())))
                    .containsExactly("500", "501");
        });
    }

    @Test
    void a_milestone_that_moves_moves_no_standing_that_is_stated_by_its_name() {
        RuleBook moved = BOOK.moved(new Limit(Word.Kind.MILESTONE, "treaty end"), 1);
        assertThat(BookDifferences.between(BOOK, moved))
                .extracting(BookDifference::what)
                .containsExactly("treaty end");
    }

    @Test
    void a_standing_and_an_answer_that_differ_are_told_by_their_names() throws IOException {
        RuleBook other = changed("standing.yaml", "until: 1991-12-25", "until: 1991-12-24");
        assertThat(BookDifferences.between(BOOK, other))
                .extracting(BookDifference::what)
                .containsExactly("standing of SU");
        RuleBook answered = BookPatch.answering("boost-glide", "covered", Place.of("here"))
                .applyTo(List.of(BOOK))
                .get(0);
        assertThat(BookDifferences.between(BOOK, answered))
                .extracting(BookDifference::what)
                .containsExactly("boost-glide");
    }

    @Test
    void a_rule_that_one_book_lacks_is_gone() {
        Rule rule = BOOK.rules().get(0);
        assertThat(BookDifferences.between(BOOK, BOOK.without(rule)))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.what()).isEqualTo(rule.name());
                    assertThat(d.after()).isNull();
                });
    }

    /** The Treaty in a folder of the test's own, a file of it changed. */
    private RuleBook changed(String file, String from, String to) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("inf-treaty"));
        try (Stream<Path> files = Files.list(TREATY)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                Files.copy(path, copy.resolve(path.getFileName()));
            }
        }
        String text = Files.readString(copy.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(copy.resolve(file), text.replace(from, to));
        return RuleBooks.read(copy).get(0);
    }
}
