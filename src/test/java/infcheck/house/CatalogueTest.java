package infcheck.house;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Word;
import infcheck.provision.Provision;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import infcheck.rulebook.law.DutyPeriod;
import infcheck.rulebook.law.Question;
import infcheck.rulebook.law.Term;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a shipped rule book nothing leads nowhere: provisions, rules, words and cases belong together. */
class CatalogueTest {
    private static final Path RULES = Path.of("rules");
    private static final Pattern ENDS = Pattern.compile("\\b(?:from|until): ([a-z][^,}#\\n]*)");

    static Stream<Named<RuleBook>> books() {
        return RuleBooks.read(RULES).stream().map(book -> Named.of(book.id(), book));
    }

    static Stream<Named<RuleBook>> tested() {
        return books().filter(book -> !book.getPayload().cases().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_provision_is_encoded_exactly_where_a_rule_states_it(RuleBook book) {
        List<String> encoded = book.provisions().stream()
                .filter(p -> p.encoding().encoded())
                .map(Provision::id)
                .toList();
        Set<String> stated = book.rules().stream().map(Rule::provision).collect(Collectors.toSet());
        assertThat(encoded).isNotEmpty().hasSameElementsAs(stated);
        assertThat(book.provisions())
                .filteredOn(p -> !p.encoding().encoded())
                .allSatisfy(p -> assertThat(p.encoding().because()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_rule_says_what_it_states_in_a_sentence(RuleBook book) {
        assertThat(book.rules())
                .allSatisfy(rule -> assertThat(rule.says()).as(rule.name()).matches("[A-Z].+\\."));
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_term_is_made_by_a_rule_and_matters_to_another_or_to_a_table(RuleBook book) {
        Set<String> read = read(book.rules());
        Set<String> made = made(book.rules());
        assertThat(words(book, Word.Kind.TERM)).allSatisfy(term -> {
            assertThat(made).contains(term.word());
            assertThat(term.label() != null || read.contains(term.word()))
                    .as(term.word())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_ground_or_reason_is_given_by_a_rule(RuleBook book) {
        assertThat(made(book.rules()))
                .containsAll(names(words(book, Word.Kind.GROUND)))
                .containsAll(names(words(book, Word.Kind.REASON)));
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_standing_number_day_period_or_question_matters_to_a_rule_or_to_the_law(RuleBook book) throws IOException {
        Set<String> used = new HashSet<>(read(book.rules()));
        book.law().periods().forEach(p -> used.addAll(List.of(p.after(), p.otherwise())));
        book.law().following().forEach(f -> used.add(f.after()));
        ENDS.matcher(Files.readString(RULES.resolve(book.id()).resolve("standing.yaml")))
                .results()
                .forEach(end -> used.add(end.group(1).strip()));
        assertThat(used)
                .containsAll(names(words(book, Word.Kind.STANDING)))
                .containsAll(
                        book.law().parameters().stream().map(Parameter::name).toList())
                .containsAll(
                        book.law().milestones().stream().map(Milestone::name).toList())
                .containsAll(book.law().periods().stream().map(DutyPeriod::name).toList())
                .containsAll(book.questions().stream().map(Question::id).toList());
    }

    @ParameterizedTest
    @MethodSource("tested")
    void a_rule_has_a_case_that_fires_and_a_near_miss_and_no_case_is_without_a_rule(RuleBook book) {
        List<Case> cases = CaseBook.of(book).cases();
        assertThat(cases)
                .allSatisfy(c -> assertThat(c.rule().rule()).as(c.name()).isNotNull());
        assertThat(cases)
                .filteredOn(Case::nearMiss)
                .extracting(c -> c.rule().name())
                .containsAll(names(book));
        assertThat(cases)
                .filteredOn(c -> !c.nearMiss())
                .extracting(c -> c.rule().name())
                .containsAll(names(book));
    }

    private static List<String> names(RuleBook book) {
        return book.rules().stream().map(Rule::name).toList();
    }

    private static List<String> names(Collection<Term> words) {
        return words.stream().map(Term::word).toList();
    }

    private static List<Term> words(RuleBook book, Word.Kind list) {
        return book.words().stream().filter(t -> t.list() == list).toList();
    }

    /** Every text that a condition of a rule compares with. */
    private static Set<String> read(List<Rule> rules) {
        return texts(rules.stream()
                .flatMap(r -> r.when().stream())
                .flatMap(Condition::patterns)
                .flatMap(p -> p.constraints().stream())
                .flatMap(CatalogueTest::operands));
    }

    /** Every text that a rule concludes. */
    private static Set<String> made(List<Rule> rules) {
        return texts(rules.stream().flatMap(r -> r.then().arguments().stream()));
    }

    private static Stream<Operand> operands(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare) {
            return Stream.of(compare.operand());
        }
        return constraint instanceof Constraint.In in ? in.operands().stream() : Stream.of();
    }

    private static Set<String> texts(Stream<Operand> operands) {
        return operands.filter(Operand.Literal.class::isInstance)
                .map(literal -> String.valueOf(((Operand.Literal) literal).value()))
                .collect(Collectors.toSet());
    }
}
