package infcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.diagnostic.BadInputException;
import infcheck.fact.Classified;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each construct of the subset means in our model what it means in Drools' own build of the same text. */
class ConformanceTest {
    private static final List<List<Stated>> FACTS = IntStream.range(0, 60)
            .mapToObj(seed -> new RandomFacts(seed).many(30))
            .toList();

    private static final Path RESOURCES = Path.of("src/test/resources/infcheck");

    private static List<SortedSet<Derived>> ours;
    private static List<SortedSet<Derived>> stock;

    @BeforeAll
    static void derive() {
        Engine engine = Engine.of(Construct.trees());
        String text = Construct.all().stream().map(Construct::text).collect(Collectors.joining());
        StockBuild build = StockBuild.of(List.of(text));
        ours = FACTS.stream().map(facts -> derive(engine, facts)).toList();
        stock = FACTS.stream().map(build::derive).toList();
    }

    static Stream<Construct> constructs() {
        return Construct.all().stream();
    }

    @Test
    void all_constructs_in_one_session_derive_what_the_stock_build_derives() {
        assertThat(ours).isEqualTo(stock);
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void a_construct_holds_for_some_facts_and_for_fewer_of_others(Construct construct) {
        assertThat(ours.stream().map(derived -> count(construct, derived)).distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_file_that_the_vetter_has_not_accepted_is_never_built(@TempDir Path folder) throws IOException {
        for (Path file : List.of(Path.of("book.yaml"), Path.of("provisions.yaml"), Path.of("terms.yaml"))) {
            Files.copy(RESOURCES.resolve("rulebook/sound").resolve(file.toString()), folder.resolve(file.toString()));
        }
        Files.copy(RESOURCES.resolve("corpus/constructs/call-in-conclusion.drl"), folder.resolve("call.drl"));

        assertThatThrownBy(() -> StockBuild.ofBook(folder)).isInstanceOf(BadInputException.class);
    }

    private static long count(Construct construct, SortedSet<Derived> derived) {
        return derived.stream().filter(fact -> isBy(construct, fact)).count();
    }

    private static boolean isBy(Construct construct, Derived fact) {
        return fact instanceof Classified classified
                ? classified.term().equals(construct.name())
                : construct.tree().then().type() == fact.getClass();
    }

    private static SortedSet<Derived> derive(Engine engine, List<Stated> facts) {
        return engine.infer(facts).only().derived();
    }
}
