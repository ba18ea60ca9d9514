package infcheck.factbook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.SourceFile;
import infcheck.fact.AtPoint;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.Sample;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the facilities lie at which something is kept, as a file of its own states it for all acts. */
class FacilityLocationsTest {
    private static final SourceFile SOURCES = Sample.file("sources.yaml", Sample.LISTED);
    private static final String SARYOZEK =
            "- { place: Saryozek, facility: elimination, latitude: 44.4, longitude: 78, source: report }\n";
    private static final String ACT = "- possession: { from: 1988-06-01, facility: elimination, place: Saryozek }";

    @Test
    void a_possession_at_a_listed_place_has_its_point() {
        assertThat(points(SARYOZEK, ACT))
                .containsExactly(new AtPoint("xx-one/possession-1/point", "xx-one/possession-1", 44.4, 78));
    }

    @Test
    void a_launcher_type_has_it_too() {
        SourceFile launcher = Sample.file(
                "launchers/xx-box.yaml",
                "id: xx-box\nnames: [Box]\nstate: US\nplatform: ground-mobile\nsource: report\nacts:\n  " + ACT + "\n");
        FactBook book = FactBooks.read(List.of(SOURCES, launcher, Sample.file("facilities.yaml", SARYOZEK)));
        assertThat(points(book)).extracting(AtPoint::latitude).containsExactly(44.4);
    }

    @Test
    void another_kind_of_place_and_another_place_have_none() {
        assertThat(points(SARYOZEK, ACT.replace("elimination", "test-range"))).isEmpty();
        assertThat(points(SARYOZEK, ACT.replace("facility: elimination, ", ""))).isEmpty();
        assertThat(points(SARYOZEK, ACT.replace("Saryozek", "Kansk"))).isEmpty();
        assertThat(points("", ACT)).isEmpty();
    }

    @Test
    void a_place_that_is_not_listed_may_have_a_point_of_its_own() {
        assertThat(points(SARYOZEK, ACT.replace("Saryozek", "Saryosek, latitude: 1, longitude: 2")))
                .extracting(AtPoint::latitude)
                .containsExactly(1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saryozek | Saryosek | facts/systems/xx-one.yaml:9:67: error [unknown-place] `facilities.yaml` has no `Saryosek` (did you mean `Saryozek`? if not, add `latitude` and `longitude`)",
                "Saryozek | 'Saryozek, latitude: 1, longitude: 2' | facts/systems/xx-one.yaml:9:77: error [stated-twice] `facilities.yaml` has the point of `Saryozek` (remove `latitude` and `longitude`, or correct them there)"
            })
    void a_slip_and_a_second_point_are_told(String right, String wrong, String said) {
        assertThat(said(SARYOZEK, ACT.replace(right, wrong))).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44.4 | 444 | 1:55: error [too-large] `444` is too large (degrees north: a number from -90 to 90)",
                "', longitude: 78' | '' | 1:3: error [missing-key] the key `longitude` is missing (degrees east: a number from -180 to 180)",
                "elimination | eliminaton | 1:32: error [wrong-value] `eliminaton` is not one of the words allowed here (did you mean `elimination`?)",
                "report | repotr | 1:84: error [unknown-source] no source has the id `repotr` (did you mean `report`?)"
            })
    void a_mistake_in_the_list_is_told(String right, String wrong, String said) {
        assertThat(said(SARYOZEK.replace(right, wrong), ACT)).contains("facts/facilities.yaml:" + said);
    }

    @Test
    void a_place_is_listed_once() {
        assertThat(said(SARYOZEK + SARYOZEK, ACT))
                .containsExactly("facts/facilities.yaml:2:5: error [duplicate-place] `Saryozek` is listed already"
                        + " (the first is at facts/facilities.yaml:1:5)");
    }

    private static List<AtPoint> points(String list, String act) {
        return points(read(list, act));
    }

    private static List<AtPoint> points(FactBook book) {
        Stream<Stated> beside =
                book.subjects().stream().flatMap(s -> s.acts().stream()).flatMap(a -> a.details().beside().stream());
        return beside.filter(AtPoint.class::isInstance).map(AtPoint.class::cast).toList();
    }

    private static FactBook read(String list, String act) {
        SourceFile system = Sample.file("systems/xx-one.yaml", Sample.alone("xx-one", "source: report", List.of(act)));
        List<SourceFile> files = list.isEmpty()
                ? List.of(SOURCES, system)
                : List.of(SOURCES, system, Sample.file("facilities.yaml", list));
        return FactBooks.read(files);
    }

    private static List<String> said(String list, String act) {
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> read(list, act));
        return said.diagnostics().stream()
                .map(d -> d.toString().replaceFirst("\n *hint: (.*)", " ($1)"))
                .toList();
    }
}
