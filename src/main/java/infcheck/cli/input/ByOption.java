package infcheck.cli.input;

import infcheck.cli.console.BadUsage;
import infcheck.reference.States;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names the claimants whose claims and answers count. */
public final class ByOption {
    @Option(
            names = "--by",
            paramLabel = "CLAIMANT",
            description = {
                "Use only what this claimant says: a State, or \"open sources\" (reports no State adopted).",
                "Repeatable: only these count, and the answer of each stands beside the headline."
            })
    private List<String> claimants = new ArrayList<>();

    /**
     * The claimants asked for, once each, in the order given; empty for everybody.
     *
     * @throws BadUsage where one says nothing here
     */
    public List<String> among(Collection<String> known) {
        return claimants.stream().map(word -> claimant(word, known)).distinct().toList();
    }

    private static String claimant(String word, Collection<String> known) {
        return known.stream()
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new BadUsage(
                        "`" + word + "` claims nothing in these facts and answers no question of law",
                        States.hint(word, known)));
    }
}
