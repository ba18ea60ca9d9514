package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactDifferencesTest {
    private static final String FIRST = "- { launch: { on: 2001-01-01 } }";
    private static final String SECOND = "- { launch: { on: 2002-02-02, km: 600 } }";
    private static final String THIRD = "- { launch: { on: 2003-03-03 } }";

    @Test
    void notes_and_the_order_of_lines_make_no_difference() {
        FactDifferences none = between(
                book("range-km: 400", FIRST, SECOND),
                book("range-km: { value: 400, note: by the way }\nnotes: [{ text: of no account }]", SECOND, FIRST));
        assertThat(none.all()).isEmpty();
        assertThat(none.acts()).isEmpty();
    }

    @Test
    void a_value_is_told_with_what_both_books_state_and_where() {
        FactDifferences one = between(book("range-km: 400", FIRST), book("range-km: 900", FIRST));
        assertThat(one.all()).singleElement().satisfies(d -> {
            assertThat(d.what()).isEqualTo("xx-one.range-km");
            assertThat(d.before()).isEqualTo("400");
            assertThat(d.after()).isEqualTo("900");
            assertThat(d.at()).hasToString("[facts/one.yaml:7]");
        });
    }

    @Test
    void an_act_that_is_taken_out_makes_no_difference_to_those_that_get_its_number() {
        FactDifferences gone =
                between(book("range-km: 400", FIRST, SECOND, THIRD), book("range-km: 400", FIRST, THIRD));
        assertThat(gone.all()).singleElement().satisfies(d -> {
            assertThat(d.before()).isEqualTo("launch by US, 2002-02-02");
            assertThat(d.after()).isNull();
            assertThat(d.isGone("xx-one/launch-2")).isTrue();
            assertThat(d.isOf("xx-one/launch-2")).isFalse();
        });
        assertThat(gone.acts()).containsEntry("xx-one/launch-3", "xx-one/launch-2");
    }

    @Test
    void a_day_of_an_act_that_is_stated_otherwise_is_a_value_of_it() {
        FactDifferences moved = between(
                book("range-km: 400", FIRST, THIRD), book("range-km: 400", FIRST, THIRD.replace("2003-03-03", "2004")));
        assertThat(moved.all()).singleElement().satisfies(d -> {
            assertThat(d.what()).isEqualTo("xx-one/launch-2.on");
            assertThat(d.isOf("xx-one/launch-2")).isTrue();
            assertThat(d.after()).isEqualTo("2004");
        });
    }

    @Test
    void a_subject_that_one_book_lacks_is_one_difference() {
        FactBook both = book("range-km: 400", FIRST);
        FactDifferences gone = between(both, both.only(s -> false));
        assertThat(gone.all()).singleElement().satisfies(d -> {
            assertThat(d.isSubject()).isTrue();
            assertThat(d.after()).isNull();
        });
    }

    @Test
    void another_platform_is_a_difference_of_the_type() {
        FactBook ground = book("range-km: 400");
        FactBook sea =
                Sample.read(Sample.system("xx-one", "range-km: 400", List.of()).replace("ground-mobile", "ship"));
        assertThat(between(ground, sea).all())
                .singleElement()
                .satisfies(d -> assertThat(d.what()).isEqualTo("xx-one/platform-1"));
    }

    private static FactDifferences between(FactBook before, FactBook after) {
        return FactDifferences.between(before, after);
    }

    private static FactBook book(String line, String... acts) {
        return Sample.read(Sample.system("xx-one", line, List.of(acts)));
    }
}
