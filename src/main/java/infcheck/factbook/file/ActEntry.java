package infcheck.factbook.file;

import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.fact.ActKind;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.claim.PartialDateReader;
import infcheck.factbook.statement.ActFact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act as a file states it.
 *
 * @param body the keys of the act
 * @param at where the act begins
 */
public record ActEntry(ActKind kind, Node body, Place at) {

    /** The acts of one item of a list: one in a file without mistakes. */
    public static List<ActEntry> of(Node item) {
        return item.entries().stream()
                .flatMap(
                        e -> EnumWords.find(ActKind.class, e.getKey())
                                .map(kind -> new ActEntry(kind, e.getValue(), item.at()))
                                .stream())
                .toList();
    }

    /** The date that may be the earliest of all that can be read. */
    public Optional<PartialDate> first() {
        return Stream.of("on", "from")
                .flatMap(key -> PartialDateReader.earliest(body, key).stream())
                .findFirst();
    }

    public boolean isFlight() {
        return kind == ActKind.FLIGHT_TEST || kind == ActKind.LAUNCH;
    }

    /** Whether not everybody says that it failed. */
    public boolean mayHaveSucceeded() {
        return !ClaimedValue.FAILURE.equals(body.textOrNull("outcome"));
    }

    public boolean goesOn() {
        return ActFact.goesOn(kind);
    }

    /** Whether the last day decides anything: it ends what goes on, and an elimination is judged on it. */
    public boolean judgedByEnd() {
        return goesOn() || kind == ActKind.ELIMINATION;
    }

    /** The key of the first day, where it decides anything; null where it does not. */
    @Nullable
    public String begins() {
        return body.has("on") ? "on" : kind == ActKind.ELIMINATION && body.has("until") ? null : "from";
    }

    /** The key of the last day, where it decides anything; what goes on and has a single date ends on that date. */
    @Nullable
    public String ends() {
        if (goesOn() && body.has("on")) {
            return "on";
        }
        return judgedByEnd() && !body.has("on") ? "until" : null;
    }
}
