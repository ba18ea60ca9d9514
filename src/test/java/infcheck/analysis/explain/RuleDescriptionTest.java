package infcheck.analysis.explain;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.analysis.describe.FactNames;
import infcheck.analysis.describe.RuleWords;
import infcheck.casebook.CaseBook;
import infcheck.diagnostic.Place;
import infcheck.fact.Classified;
import infcheck.fact.Elimination;
import infcheck.fact.Fact;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Platform;
import infcheck.fact.TreatyName;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Accumulate;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDescriptionTest {
    private static final Place HERE = Place.of("here");
    private static final RuleBook BOOK = Shipped.TREATY;

    @Test
    void each_condition_is_a_phrase_and_a_variable_keeps_its_name() {
        RuleDescription story = story("VI.1.a flight-test of a weapon of intermediate range");
        assertThat(story.when())
                .containsExactly(
                        "the date \"entry into force\"",
                        "some flight-test on or after the date \"entry into force\", of type T, by State S, called A, on day D",
                        "some classification of T, on D, as \"weapon of intermediate range\"");
        assertThat(story.then()).isEqualTo("a breach of VI(1)(a), by State S, of T, by act A, on D");
        assertThat(story.provision().id()).isEqualTo("VI(1)(a)");
        assertThat(story.cases())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(c -> story.rule().equals(c.rule().rule()));
    }

    @Test
    void what_is_denied_and_what_is_greatest_is_told() {
        assertThat(story("VII.4 the range of a ballistic type is the greatest to which it has been tested")
                        .when())
                .containsExactly(
                        "some classification of T, as \"ballistic missile\", on day D",
                        "some flight of type T, on or before D, of K km",
                        "no flight of type T, on or before D, of more than K km");
    }

    @Test
    void the_days_of_a_period_are_called_by_what_they_are() {
        RuleDescription story = story("V.1 shorter-range missile eliminated in time");
        assertThat(story.when().get(0)).isEqualTo("the period \"shorter-range elimination\", of State S");
        assertThat(story.when().get(1))
                .contains("by State S, on or after the first day of that period,"
                        + " on or before the last day of that period");
        assertThat(story.then()).endsWith("due on the last day of that period");
    }

    @Test
    void words_of_a_kind_and_yes_or_no_are_told() {
        assertThat(when(
                        pattern(
                                MissileType.class,
                                is("interceptor", Operator.EQUAL, true),
                                is("weaponDelivery", Operator.NOT_EQUAL, true)),
                        pattern(
                                LaunchMode.class,
                                new Constraint.In(
                                        "platform",
                                        false,
                                        List.of(
                                                new Operand.Literal(Platform.GROUND_MOBILE),
                                                new Operand.Literal(Platform.GROUND_FIXED)),
                                        "",
                                        HERE))))
                .containsExactly(
                        "some missile type that is an interceptor, that delivers no weapons",
                        "some way of launching from ground-mobile or ground-fixed");
    }

    @Test
    void alternatives_and_none_of_several_are_told() {
        Pattern one = pattern(Classified.class, is("term", Operator.EQUAL, "x"));
        Pattern other = pattern(
                Classified.class,
                new Constraint.In("term", true, List.of(new Operand.Literal("y"), new Operand.Literal("z")), "", HERE));
        assertThat(when(new Condition.Or(List.of(one, other), HERE), new Condition.Exists(one, HERE)))
                .containsExactly(
                        "either some classification as \"x\"; or some classification as none of \"y\" and \"z\"",
                        "at least one classification as \"x\"");
    }

    @Test
    void sums_are_told() {
        Pattern each = pattern(Elimination.class, new Constraint.Bind("$count", "count", HERE));
        Accumulate sum = new Accumulate(
                each, Accumulate.Function.SUM, "$count", Operator.GREATER, new Operand.Literal(5.0), HERE);
        Accumulate count =
                new Accumulate(each, Accumulate.Function.COUNT, null, Operator.AT_MOST, new Operand.Literal(5.0), HERE);
        assertThat(when(sum)).containsExactly("the sum of N over each elimination of N missiles: more than 5");
        assertThat(when(count)).containsExactly("the number, counting each elimination of N missiles: at most 5");
    }

    @Test
    void every_rule_of_the_book_can_be_told() {
        CaseBook cases = new CaseBook(BOOK, List.of());
        assertThat(BOOK.rules())
                .allSatisfy(rule -> assertThat(RuleDescription.of(rule, cases).when())
                        .hasSameSizeAs(rule.when())
                        .noneMatch(words -> words.contains("$") || words.contains("{") || words.contains("  ")));
    }

    @Test
    void what_has_no_words_of_its_own_is_read_off_its_name() {
        FactNames names = new FactNames(TreatyName.class);
        assertThat(names.lead("rangeClass")).isEqualTo("with range class");
        assertThat(new FactNames(Fact.class).noun()).isEqualTo("fact");
    }

    @Test
    void a_rule_is_shown_between_those_before_and_after_it() {
        RuleDescription story = story("VII.3 developed and tested solely to intercept");
        assertThat(story("II.1 ballistic missile").asked()).isEmpty();
        assertThat(story.asked()).extracting(Rule::name).contains("II.1 ballistic missile");
        assertThat(story.asking())
                .extracting(Rule::name)
                .contains("VII.3 an interceptor is exempt", "II.5 intermediate-range missile")
                .doesNotContain(
                        "III.1 a listed type has the class of the list",
                        "METHOD.1 a breach that nothing exempts is a violation");
        assertThat(story("VII.3 an interceptor is exempt").asked())
                .extracting(Rule::name)
                .contains(
                        "VII.3 developed and tested solely to intercept",
                        "VI.1.a production of a weapon of intermediate range")
                .doesNotContain("VII.12 a booster system for research, on the reading that target missiles are such");
    }

    private static RuleDescription story(String name) {
        Rule rule = BOOK.rules().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
        return RuleDescription.of(rule, CaseBook.of(BOOK));
    }

    private static List<String> when(Condition... conditions) {
        Conclusion nothing = new Conclusion(Classified.class, List.of(), HERE);
        return new RuleWords().when(new Rule("I a", "I", "A.", null, List.of(conditions), nothing, HERE));
    }

    private static Pattern pattern(Class<? extends Fact> type, Constraint... constraints) {
        return new Pattern(type, null, List.of(constraints), "", HERE);
    }

    private static Constraint is(String component, Operator operator, Object value) {
        return new Constraint.Compare(component, operator, new Operand.Literal(value), "", HERE);
    }
}
