package infcheck.check;

import infcheck.finding.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The news article, sentence by sentence, and what has to come of it.
 *
 * @param article the id of its source
 * @param sentences how many it has
 */
record Article(String article, int sentences, List<Row> rows) {

    /**
     * One sentence.
     *
     * @param of the sentence in other words
     * @param facts ids of subjects, of acts and of values
     * @param nothing why no provision turns on it; null where one does
     */
    record Row(
            int sentence,
            String of,
            List<String> facts,
            List<String> statements,
            List<String> provisions,
            List<Figure> numbers,
            List<Expected> findings,
            @Nullable String nothing) {
        Row {
            facts = list(facts);
            statements = list(statements);
            provisions = list(provisions);
            numbers = list(numbers);
            findings = list(findings);
        }

        @Override
        public String toString() {
            return sentence + " " + of;
        }
    }

    /**
     * A number or a date of the law, or a count of the missiles eliminated by a day.
     *
     * @param state only what it eliminated; null for everybody
     * @param nearly the round number above; 0 where there is none
     */
    record Figure(
            @Nullable String parameter,
            @Nullable String milestone,
            @Nullable LocalDate on,
            @Nullable LocalDate eliminatedBy,
            @Nullable String state,
            int is,
            int nearly) {}

    /**
     * What is to be found of a subject as a whole or of one act.
     *
     * @param status null where only what single States hold is expected
     * @param worlds what single States hold
     * @param nobody States that no finding may name
     */
    record Expected(
            @Nullable String subject,
            @Nullable String act,
            LocalDate asOf,
            List<String> scenarios,
            @Nullable Status status,
            @Nullable String provision,
            @Nullable String ground,
            @Nullable String reason,
            @Nullable String by,
            Map<String, Status> worlds,
            List<String> nobody) {
        Expected {
            scenarios = list(scenarios);
            nobody = list(nobody);
            worlds = Objects.requireNonNullElse(worlds, Map.of());
        }

        String id() {
            return act == null ? Objects.requireNonNull(subject) : act.substring(0, act.indexOf('/'));
        }
    }

    static Article read(String name) {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .build();
        try (InputStream in =
                Objects.requireNonNull(Article.class.getResourceAsStream("/infcheck/article/" + name + ".yaml"))) {
            return mapper.readValue(in, Article.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The reader gives null for a list that is not in the file. */
    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
