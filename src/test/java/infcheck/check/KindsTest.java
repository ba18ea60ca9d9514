package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBooks;
import infcheck.finding.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of thing, stated as facts/README.md says, had the Treaty never ended; expectations from the paragraphs. */
class KindsTest {
    private static final Checker CHECKER =
            Shipped.OF_TREATY.under(Scenarios.read(Path.of("facts/scenarios/treaty-in-force")));
    private static final String FLOWN = "flight-test: { on: 2023-05-01 }, possession: { from: 2024 }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ballistic   | true  | ground-mobile | range-km: 499.9                     | flown | OUT_OF_SCOPE | RANGE_BELOW
            ballistic   | true  | ground-mobile | range-km: 500                       | flown | VIOLATION    |
            ballistic   | true  | ground-mobile | range-km: 5500                      | flown | VIOLATION    |
            ballistic   | true  | ground-fixed  | range-km: 5500.1                    | flown | OUT_OF_SCOPE | RANGE_ABOVE
            ballistic   | true  | ground-mobile | range-km: 1500                      | held  | OUT_OF_SCOPE | NO_RANGE_CAPABILITY_YET
            ballistic   | true  | ground-mobile | range-km: { value: 1500, on: 2021 } | held  | VIOLATION    |
            ballistic   | true  | ground-mobile | notes: [ { text: goal 1500 km } ]   | none  | OUT_OF_SCOPE | NO_ACT_YET
            ballistic   | true  | submarine     | range-km: 3000                      | flown | EXEMPT       | SEA_LAUNCHED
            ballistic   | true  | air           | range-km: 2000                      | flown | EXEMPT       | AIR_LAUNCHED
            aerodynamic | true  | air           | range-km: 2500                      | held  | EXEMPT       | AIR_LAUNCHED
            aerodynamic | true  | ground-mobile | range-km: 1400                      | held  | VIOLATION    |
            aerodynamic | true  | ground-mobile | range-km: 1400                      | none  | OUT_OF_SCOPE | NO_ACT_YET
            aerodynamic | true  | ground-mobile | range-km: 1400, drone: one-way      | held  | VIOLATION    |
            aerodynamic | true  | ground-fixed  | range-km: 1400, drone: returning    | held  | DISPUTED     |
            aerodynamic | false | ground-fixed  | range-km: 1400, drone: returning    | held  | OUT_OF_SCOPE | NOT_A_WEAPON
            aerodynamic | false | ground-mobile | range-km: 900                       | held  | OUT_OF_SCOPE | NOT_A_WEAPON
            boost-glide | true  | ground-mobile | range-km: 2775                      | flown | DISPUTED     |
            boost-glide | true  | ground-fixed  | range-km: 6000                      | flown | OUT_OF_SCOPE | RANGE_ABOVE
            ballistic   | true  | ground-mobile | range-km: 600, interceptor: true    | flown | EXEMPT       | INTERCEPTOR
            ballistic   | true  | ground-mobile | range-km: 200, interceptor: true    | flown | OUT_OF_SCOPE | INTERCEPTOR
            ballistic   | true  | ground-mobile | range-km: 600, interceptor: true    | aimed | VIOLATION    |
            ballistic   | false | ground-fixed  | range-km: 1100, booster: research   | flown | DISPUTED     |
            other       | false | ground-fixed  |                                     | flown | OUT_OF_SCOPE | NOT_A_WEAPON
            """)
    void each_kind_has_the_headline_of_its_paragraph(
            String path,
            String weapon,
            String platform,
            @Nullable String keys,
            String done,
            Status headline,
            @Nullable String word) {
        String file = "{ id: t, names: [T], state: US, flight-path: " + path + ", weapon-delivery: " + weapon
                + ", platforms: [" + platform + "], source: s, acts: [" + acts(done) + "]"
                + ", sources: [ { id: s, title: T, publisher: P, basis: recalled } ]"
                + (keys == null ? "" : ", " + keys) + " }";
        Report report = CHECKER.check(
                FactBooks.read(
                        List.of(new SourceFile("t.yaml", "systems/t.yaml", file.getBytes(StandardCharsets.UTF_8)))),
                Clocks.asOf(LocalDate.of(2026, 11, 24)));
        assertThat(report.subjects()).allSatisfy(found -> {
            assertThat(found.status()).isEqualTo(headline);
            if (word != null) {
                assertThat(words(report)).contains(word);
            }
        });
    }

    private static String acts(String done) {
        String all = switch (done) {
            case "flown" -> FLOWN;
            case "aimed" -> FLOWN.replace(" }, possession", ", target: surface }, possession");
            case "held" -> "possession: { from: 2024 }";
            default -> "";
        };
        return Stream.of(all.split("(?<=}), "))
                .filter(act -> !act.isEmpty())
                .map(act -> "{ " + act + " }")
                .collect(Collectors.joining(", "));
    }

    private static List<String> words(Report report) {
        return report.subjects().stream()
                .flatMap(s -> s.findings().stream())
                .flatMap(f -> Stream.concat(
                        f.reasons().stream().map(r -> r.reason()),
                        f.breaches().stream().flatMap(b -> b.grounds().stream()).map(g -> g.ground())))
                .toList();
    }
}
