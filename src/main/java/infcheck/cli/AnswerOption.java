package infcheck.cli;

import infcheck.check.Checker;
import infcheck.check.Scenario;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Place;
import infcheck.rulebook.BookPatch;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Answers to questions of law that are taken as given. */
final class AnswerOption {
    private static final String NAME = "--answer";

    @Option(
            names = NAME,
            paramLabel = "QUESTION=ANSWER",
            description =
                    "Take it that all who answer a question of law give this answer, such as \"one-way-attack-drones=not covered\".")
    private List<String> answers = new ArrayList<>();

    /**
     * A checker whose books have these answers.
     *
     * @throws BadUsage where one cannot be read, or names a question or an answer that no book has
     */
    Checker in(Checker checker) {
        Checker answered = checker;
        for (String answer : answers) {
            answered = answered.under(scenario(answer, answered));
        }
        return answered;
    }

    private static Scenario scenario(String answer, Checker checker) {
        int equals = answer.indexOf('=');
        if (equals < 1 || equals == answer.length() - 1) {
            throw new BadUsage(
                    "`" + answer + "` answers nothing",
                    "write it as `" + NAME + " \"one-way-attack-drones=not covered\"`");
        }
        BookPatch patch =
                BookPatch.answering(answer.substring(0, equals), answer.substring(equals + 1), Place.of(NAME));
        try {
            patch.applyTo(checker.books());
        } catch (BadInputException e) {
            throw new BadUsage(e.diagnostics());
        }
        return Scenario.ofLaw(answer, patch);
    }
}
