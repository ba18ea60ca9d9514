package infcheck.cli.input;

import infcheck.cli.console.BadUsage;
import infcheck.diagnostic.Nearest;
import infcheck.provision.Provision;
import java.util.List;

/**
 * The articles and paragraphs that some rule books know.
 *
 * @param known citations
 */
public record KnownProvisions(List<String> known) {

    public static KnownProvisions of(ChosenRules rules) {
        return new KnownProvisions(rules.books().stream()
                .flatMap(b -> b.provisions().stream())
                .map(Provision::id)
                .toList());
    }

    /**
     * Demands that a place is known, or has known places in it.
     *
     * @throws BadUsage where it is not
     */
    public void require(String place) {
        if (known.stream().noneMatch(id -> Provision.within(id, place))) {
            throw new BadUsage("`" + place + "` is not a provision of these rules", Nearest.hint(place, known));
        }
    }
}
