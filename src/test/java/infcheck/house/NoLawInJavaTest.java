package infcheck.house;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.house.SourceTree.Literal;
import infcheck.provision.Provision;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.DutyPeriod;
import infcheck.rulebook.law.Question;
import infcheck.rulebook.law.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Java holds facts about missiles; every word, number and date of a treaty comes from its rule book. */
class NoLawInJavaTest {
    /** Numbers up to this one are bounds and widths of the program as well. */
    private static final double TELLING = 100;

    private static final List<RuleBook> BOOKS = Shipped.BOOKS;

    @Test
    void no_word_of_a_rule_book_is_a_text_in_java() {
        Set<String> words = BOOKS.stream().flatMap(NoLawInJavaTest::words).collect(Collectors.toSet());
        assertThat(words).contains("II(5)", "entry into force", "party", "mk-41-ashore", "not released");
        assertThat(literals(value -> value instanceof String text && words.contains(text)))
                .isEmpty();
    }

    @Test
    void no_limit_or_year_of_a_rule_book_is_a_number_in_java() {
        Set<Double> numbers = BOOKS.stream().flatMap(NoLawInJavaTest::numbers).collect(Collectors.toSet());
        assertThat(numbers).contains(500.0, 5500.0, 1988.0);
        assertThat(literals(value -> value instanceof Number number && numbers.contains(number.doubleValue())))
                .isEmpty();
    }

    private static List<Literal> literals(Predicate<Object> forbidden) {
        return SourceTree.of(Path.of("src/main/java")).literals().stream()
                .filter(literal -> forbidden.test(literal.value()))
                .toList();
    }

    private static Stream<String> words(RuleBook book) {
        return Stream.of(
                        book.words().stream().map(Term::word),
                        book.provisions().stream().map(Provision::id),
                        book.questions().stream().map(Question::id),
                        book.questions().stream().flatMap(q -> q.known().stream()),
                        book.law().parameters().stream().map(Parameter::name),
                        book.law().milestones().stream().map(Milestone::name),
                        book.law().periods().stream().map(DutyPeriod::name))
                .flatMap(words -> words);
    }

    private static Stream<Double> numbers(RuleBook book) {
        Stream<Double> limits = book.law().parameters().stream().map(Parameter::value);
        Stream<Double> years =
                book.law().milestones().stream().map(m -> (double) m.date().getYear());
        return Stream.concat(limits, years).filter(number -> number > TELLING);
    }
}
