package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances between elimination facilities of which acts give only the place, by the file of facilities that ships. */
class FacilityPointsTest {
    private static final Checker CHECKER = Shipped.OF_TREATY;

    @ParameterizedTest
    @CsvSource({"Lesnaya, true", "Saryozek, false", "Kansk, false", "Minsk, false"})
    void missiles_lie_too_near_to_launchers_where_the_places_do(String place, boolean near) throws IOException {
        Report report = CHECKER.check(facts(place), Clocks.asOf(LocalDate.of(1988, 12, 31)));
        assertThat(report.books().get(0).subjects())
                .allSatisfy(s -> assertThat(s.findings().stream()
                                .flatMap(f -> f.breaches().stream())
                                .anyMatch(b -> b.provision().equals("V(3)")))
                        .isEqualTo(near));
    }

    private static FactBook facts(String place) throws IOException {
        String act =
                "acts: [ { possession: { from: 1988-06-01, until: 1988-12-31, facility: elimination, place: %s } } ]\n";
        return FactBooks.read(List.of(
                file("sources.yaml", """
                        - { id: s, title: A test, publisher: infcheck, basis: computed }
                        - { id: facility-places, title: A test, publisher: infcheck, basis: computed }
                        """),
                file("facilities.yaml", Files.readString(Path.of("facts/facilities.yaml"))),
                file("systems/t.yaml", """
                        id: t
                        names: [T]
                        state: SU
                        treaty-name: OTR-22
                        flight-path: ballistic
                        weapon-delivery: true
                        platforms: [ground-mobile]
                        source: s
                        """ + act.formatted(place)),
                file("launchers/l.yaml", """
                        id: l
                        names: [L]
                        state: SU
                        platform: ground-mobile
                        contained: [ { missile-type: t } ]
                        source: s
                        """ + act.formatted("Stan'kovo"))));
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
