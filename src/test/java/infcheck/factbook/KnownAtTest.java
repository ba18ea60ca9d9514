package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was known on a day; the file's own source is of July 2014, {@code early} of 29 January 2014, {@code late} of 2019. */
class KnownAtTest {
    private static final SubjectFacts SUBJECT = Sample.dated(
            """
            range-km:
              - { value: { min: 500, max: 5500 }, by: US }
              - { value: 480, by: RU, source: late }
              - { value: 2350, published: 2016 }
            """,
            "- flight-test: { on: 2008-05-01, claimed-by: US, denied-by: { by: RU, source: late }, source: early }",
            "- possession: { from: 2012-01-01, until: [{ value: 2018-01-01, source: late }] }");

    @Test
    void before_anything_was_published_only_the_name_is_known() {
        SubjectFacts known = at("2014-01-28");
        assertThat(known.knownNothing()).isTrue();
        assertThat(known.id()).isEqualTo("xx-one");
        assertThat(known.names()).containsExactly("N-xx-one");
        assertThat(known.facts()).isEmpty();
        assertThat(known.acts()).isEmpty();
        assertThat(known.slots()).isEmpty();
        assertThat(known.states()).containsExactly("US");
    }

    @Test
    void with_the_first_act_the_type_as_such_is_known_but_no_range() {
        SubjectFacts known = at("2014-01-29");
        assertThat(known.knownNothing()).isFalse();
        assertThat(known.acts()).extracting(ActFact::id).containsExactly("xx-one/flight-test-1");
        assertThat(known.facts())
                .extracting(fact -> (Object) fact.fact().getClass())
                .containsExactly(MissileType.class, LaunchMode.class);
    }

    @Test
    void a_month_or_year_counts_from_its_first_day() {
        assertThat(at("2014-06-30").slots()).isEmpty();
        assertThat(claims(at("2014-07-01"))).containsExactly("500-5500");
        assertThat(claims(at("2015-12-31"))).containsExactly("500-5500");
        assertThat(claims(at("2016-01-01"))).containsExactly("500-5500", "2350");
    }

    @Test
    void a_denial_and_an_end_are_unknown_until_they_are_published() {
        assertThat(at("2019-01-22").slots()).extracting(OpenValue::id).containsExactly("xx-one.range-km");
        assertThat(at("2019-01-22").acts().get(1).until()).isNull();
        assertThat(at("2019-01-23").slots())
                .extracting(OpenValue::id)
                .containsExactly("xx-one.range-km", "xx-one/flight-test-1");
        assertThat(at("2019-01-23")).isEqualTo(SUBJECT);
    }

    @Test
    void what_was_known_has_the_ids_that_it_has_today() {
        SubjectFacts known = Sample.dated(
                        "range-km: [{ value: 400, on: 2010-05-01, source: late }, { value: 300, on: 2009-05-01 }]",
                        "- flight-test: { on: 2009-05-01, source: late }",
                        "- flight-test: { on: 2010-05-01 }")
                .knownAt(LocalDate.of(2015, 1, 1));
        assertThat(known.acts()).extracting(ActFact::id).containsExactly("xx-one/flight-test-2");
        assertThat(known.facts())
                .extracting(SourcedFact::fact)
                .contains(new Flown("xx-one/range-2", "xx-one", 300, LocalDate.of(2009, 5, 1)));
    }

    @Test
    void a_source_without_a_date_was_always_known() {
        FactBook book = Sample.read(
                Sample.alone("xx-one", "range-km: { value: 480, source: undated }", List.of()) + Sample.DATED);
        SubjectFacts known = Sample.only(book.knownAt(LocalDate.of(1900, 1, 1)));
        assertThat(known.knownNothing()).isFalse();
        assertThat(known.facts()).hasSize(2);
        assertThat(book.knownAt(LocalDate.of(1900, 1, 1)).undated()).containsExactly("undated");
    }

    private static SubjectFacts at(String day) {
        return SUBJECT.knownAt(LocalDate.parse(day));
    }

    private static List<String> claims(SubjectFacts subject) {
        assertThat(subject.slots()).hasSize(1);
        return subject.slots().get(0).claims().stream().map(Claim::text).toList();
    }
}
