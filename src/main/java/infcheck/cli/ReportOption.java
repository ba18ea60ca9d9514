package infcheck.cli;

import infcheck.report.TextPage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which of the forms of a report, and where to, a command gives its answer. */
final class ReportOption {
    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            completionCandidates = Forms.class,
            description = {
                "text (default), json, md (Markdown), html (one page), csv (a row a finding),",
                "junit (a test case a subject) or sarif (findings at file and line)."
            })
    private String form = "text";

    @Mixin
    private FileOption file = new FileOption();

    /** The forms of a report. */
    enum Form {
        TEXT,
        JSON,
        MD,
        HTML,
        CSV,
        JUNIT,
        SARIF
    }

    Form form() {
        return Choice.of("--format", form, Form.values());
    }

    /**
     * The form, which some part of the command line restricts to a few.
     *
     * @param part such as {@code --deadlines}
     * @throws BadUsage where the form is none of them
     */
    Form form(String part, Set<Form> allowed) {
        Form chosen = form();
        if (!allowed.contains(chosen)) {
            String words = allowed.stream()
                    .sorted()
                    .map(f -> f.name().toLowerCase(Locale.ROOT))
                    .reduce((a, b) -> a + " or " + b)
                    .orElseThrow();
            throw new BadUsage("`" + part + "` has no form `" + form + "`", "choose " + words);
        }
        return chosen;
    }

    /**
     * Fails early where the file could not be written.
     *
     * @param inputs the files that the answer is made of
     * @throws BadUsage where it would lie in a folder that is not there
     * @throws BadOutput where an answer may not stand there
     */
    void vet(Surroundings here, Supplier<Collection<Path>> inputs) {
        file.vet(here, inputs);
    }

    /** The page for a text. */
    TextPage page(Surroundings here) {
        return file.page(here);
    }

    /** Gives the whole answer at once. */
    void write(String answer, Surroundings here) {
        file.write(answer, here);
    }

    /** The words of Form, for shells. */
    private static final class Forms extends Candidates {
        Forms() {
            super(Form.values());
        }
    }
}
