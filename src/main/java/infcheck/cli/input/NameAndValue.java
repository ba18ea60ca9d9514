package infcheck.cli.input;

import infcheck.check.Checker;
import infcheck.check.Scenario;
import infcheck.cli.console.BadUsage;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Place;
import infcheck.rulebook.BookPatch;
import java.util.regex.Pattern;

/**
 * The two sides of {@code =} after an option that changes the law.
 *
 * @param option such as {@code --answer}
 */
public record NameAndValue(String option, String name, String value) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");

    /** Answers to questions of law. */
    static final String ANSWER = "--answer";

    /** Numbers of the law. */
    static final String PARAMETER = "--parameter";

    private static NameAndValue of(String option, String text, String verb, String example) {
        int equals = text.indexOf('=');
        NameAndValue equation = new NameAndValue(
                option,
                text.substring(0, Math.max(equals, 0)).strip(),
                text.substring(equals + 1).strip());
        if (equation.name.isEmpty() || equation.value.isEmpty()) {
            throw new BadUsage(
                    "`" + text + "` " + verb + " nothing", "write it as `" + option + " \"" + example + "\"`");
        }
        return equation;
    }

    /**
     * An answer to a question of law.
     *
     * @throws BadUsage where a side is empty
     */
    static NameAndValue answer(String text) {
        return of(ANSWER, text, "answers", "one-way-attack-drones=not covered");
    }

    /**
     * A number of the law.
     *
     * @throws BadUsage where a side is empty
     */
    static NameAndValue parameter(String text) {
        return of(PARAMETER, text, "sets", "shorter-range from=300");
    }

    /**
     * The change of the law that it says, which is called by it.
     *
     * @throws BadUsage where no book of the checker knows its words, or a number is none
     */
    Scenario change(Checker checker) {
        Place at = Place.of(option);
        BookPatch patch =
                option.equals(ANSWER) ? BookPatch.answering(name, value, at) : BookPatch.setting(name, number(), at);
        try {
            patch.applyTo(checker.books());
        } catch (BadInputException e) {
            throw new BadUsage(e.diagnostics());
        }
        return Scenario.ofLaw(name + "=" + value, patch);
    }

    private double number() {
        if (!NUMBER.matcher(value).matches()) {
            throw new BadUsage("`" + value + "` is not a number", "write the number in the unit of the parameter");
        }
        return Double.parseDouble(value);
    }
}
