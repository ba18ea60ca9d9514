package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.document.folder.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Rule files with one fault each: refused at its place and for that fault, and accepted once it is mended. Those that ask for more
 * than rules, in {@code constructs}, hold the bare construct with nothing behind it. A rule engine that builds Java from rules runs
 * some of them, even out of a name, a comment or a text.
 */
class CorpusTest {
    private static final String FOLDER = "/infcheck/corpus/";

    record Case(
            String file,
            List<String> expect,
            String fault,
            String cure,
            @Nullable String charset) {
        @Override
        public String toString() {
            return file;
        }

        Charset encoding() {
            return charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
        }

        String text() {
            return new String(bytes(file + ".drl"), encoding());
        }

        Vetting vetted(String text) {
            return Vetting.of(List.of(new SourceFile(file + ".drl", file + ".drl", text.getBytes(encoding()))));
        }
    }

    static List<Case> cases() {
        return new YAMLMapper().readValue(bytes("expected.yaml"), new TypeReference<List<Case>>() {});
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_fault_is_told_at_its_place(Case faulty) {
        assertThat(faulty.vetted(faulty.text()).codes()).isEqualTo(faulty.expect());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_file_is_accepted_without_its_fault(Case faulty) {
        assertThat(faulty.text()).containsOnlyOnce(faulty.fault());

        Vetting mended = faulty.vetted(faulty.text().replace(faulty.fault(), faulty.cure()));

        assertThat(mended.diagnostics()).isEmpty();
        assertThat(mended.rules()).hasSize(1);
    }

    @Test
    void a_good_file_is_accepted() {
        assertThat(vetted("mistakes/00_good").diagnostics()).isEmpty();
        assertThat(vetted("mistakes/00_good").rules()).hasSize(1);
    }

    @Test
    void a_rule_that_stands_twice_is_told_with_both_places() {
        Vetting twice = vetted("mistakes/14_dup_rule_same_file");
        Vetting inTwoFiles = vetted("mistakes/00_good", "mistakes/36_second_file_same_rule");

        assertThat(twice.codes()).containsExactly("13:6 duplicate-rule");
        assertThat(twice.diagnostics().get(0).message()).contains("mistakes/14_dup_rule_same_file.drl:4:6");
        assertThat(inTwoFiles.codes()).containsExactly("4:6 duplicate-rule");
        assertThat(inTwoFiles.diagnostics().get(0).place().file()).isEqualTo("mistakes/36_second_file_same_rule.drl");
        assertThat(inTwoFiles.diagnostics().get(0).message()).contains("mistakes/00_good.drl:4:6");
    }

    /** Names that one generated class could not tell apart are two names here, where no class is generated. */
    @Test
    void names_that_differ_in_a_sign_are_two() {
        assertThat(vetted("constructs/names-apart-by-a-sign").diagnostics()).isEmpty();
        assertThat(vetted("constructs/names-apart-by-a-sign").rules()).hasSize(2);
    }

    private static Vetting vetted(String... names) {
        return Vetting.of(Stream.of(names)
                .map(name -> new SourceFile(name + ".drl", name + ".drl", bytes(name + ".drl")))
                .toList());
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(CorpusTest.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
