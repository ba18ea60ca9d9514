package infcheck.cli.input;

import infcheck.check.Checker;
import infcheck.cli.console.BadUsage;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Answers to questions of law that are taken as given. */
public final class AnswerOption {
    @Option(
            names = NameAndValue.ANSWER,
            paramLabel = "QUESTION=ANSWER",
            description =
                    "Take it that all who answer a question of law give this answer, such as \"one-way-attack-drones=not covered\".")
    private List<String> answers = new ArrayList<>();

    /**
     * A checker whose books have these answers.
     *
     * @throws BadUsage where one cannot be read, or names a question or an answer that no book has
     */
    public Checker in(Checker checker) {
        Checker answered = checker;
        for (String answer : answers) {
            answered = answered.under(NameAndValue.answer(answer).change(answered));
        }
        return answered;
    }
}
