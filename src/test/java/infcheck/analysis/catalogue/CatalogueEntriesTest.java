package infcheck.analysis.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.fact.Word;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueEntriesTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final List<RuleBook> BOOKS = Shipped.BOOKS;
    private static final Catalogue SYSTEMS = Catalogue.of(FactEntries.systems(FACTS));
    private static final Catalogue STATES = Catalogue.of(LawEntries.states(FACTS, BOOKS));

    @Test
    void every_subject_is_a_system_and_every_place_has_its_acts() {
        assertThat(SYSTEMS.ids())
                .isEqualTo(FACTS.subjects().stream().map(SubjectFacts::id).collect(Collectors.toSet()));
        Set<String> places = FACTS.subjects().stream()
                .flatMap(s -> s.acts().stream())
                .flatMap(a -> a.place() == null ? List.<String>of().stream() : List.of(a.place()).stream())
                .collect(Collectors.toSet());
        assertThat(Catalogue.of(FactEntries.places(FACTS)).ids()).isNotEmpty().isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({
        "ss20, su-ss-20",
        "SS-20, su-ss-20",
        "us-thaad, us-thaad",
        "Saber, su-ss-20",
        "Kapustin Yar, su-ss-20",
        "cn, cn-df-26",
        "China, cn-df-26",
        "soviet union, su-ss-20",
    })
    void a_system_is_found_by_its_id_a_name_its_State_or_a_place(String word, String id) {
        Catalogue found = SYSTEMS.having(word);
        assertThat(found.ids()).contains(id).hasSizeLessThan(40);
        assertThat(found.all(CatalogueEntry.Kind.SYSTEM))
                .isEqualTo(FACTS.subjects().size());
    }

    @Test
    void the_code_of_a_State_means_that_State_and_no_name_that_has_its_letters() {
        Set<String> chinese = FACTS.subjects().stream()
                .filter(s -> s.states().contains("CN"))
                .map(SubjectFacts::id)
                .collect(Collectors.toSet());
        assertThat(SYSTEMS.having("CN").ids()).isEqualTo(chinese);
    }

    @Test
    void part_of_a_word_in_a_text_is_no_match() {
        assertThat(SYSTEMS.having("apustin").entries()).isEmpty();
        assertThat(SYSTEMS.known()).contains("Iskander-M", "Russia", "RU");
    }

    @Test
    void a_State_tells_how_it_stands_under_each_book_also_where_no_fact_names_it() {
        assertThat(STATES.ids()).containsAll(FACTS.states()).contains("UZ");
        assertThat(STATES.having("UZ").entries())
                .singleElement()
                .satisfies(s -> assertThat(s.says())
                        .startsWith("Uzbekistan\ninf-treaty: passive successor from 1991-12-26")
                        .containsPattern("moratorium-2019: \\w"));
    }

    @Test
    void numbers_days_and_periods_are_all_parameters() {
        Catalogue parameters = Catalogue.of(LawEntries.parameters(BOOKS));
        for (RuleBook book : BOOKS) {
            assertThat(parameters.ids())
                    .containsAll(book.known(Word.Kind.PARAMETER))
                    .containsAll(book.known(Word.Kind.MILESTONE))
                    .containsAll(book.known(Word.Kind.DEADLINE));
        }
        assertThat(parameters.having("shorter-range elimination").entries())
                .singleElement()
                .satisfies(p -> assertThat(p.says()).isEqualTo("18 months after party"));
    }

    @Test
    void a_question_is_found_by_a_word_of_it_and_by_who_answers() {
        Catalogue readings = Catalogue.of(LawEntries.readings(BOOKS));
        assertThat(readings.having("drone").ids()).contains("one-way-attack-drones");
        assertThat(readings.having("KZ").ids())
                .contains("one-way-attack-drones")
                .doesNotContain("boost-glide");
    }
}
