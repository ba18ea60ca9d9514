package infcheck.factbook.statement;

import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.fact.Item;
import infcheck.fact.Method;
import infcheck.factbook.claim.Amount;
import infcheck.factbook.claim.ClaimMaker;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.claim.PartialDateReader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Items other than missiles that a State eliminated, such as launchers; no rule sees them.
 *
 * @param item any but a missile
 * @param subject the missile type whose items they are; null where only the sum over all types of the State is known
 * @param from the date, or the first of a period
 * @param until the last date of a period; the same as {@code from} for a single date
 * @param source the id of a source
 * @param published when it became known; null where nobody says
 */
public record OtherElimination(
        Item item,
        @Nullable String subject,
        String by,
        Amount amount,
        Method method,
        PartialDate from,
        PartialDate until,
        String source,
        @Nullable PartialDate published,
        Place at) {

    /** The item that is eliminated, as a file has it; missiles where the file does not say. */
    public static String item(Node node) {
        String stated = node.textOrNull("item");
        return stated == null ? EnumWords.of(Item.MISSILE) : stated;
    }

    public static boolean isMissile(Node node) {
        return item(node).equals(EnumWords.of(Item.MISSILE));
    }

    /**
     * Reads an item of a file that has passed its checks.
     *
     * @param by the State that acted
     */
    public static OtherElimination of(Node node, String by, ClaimMaker claims) {
        PartialDate from =
                PartialDateReader.find(node, node.has("on") ? "on" : "from").orElseThrow();
        return new OtherElimination(
                EnumWords.get(Item.class, item(node)),
                node.textOrNull("missile-type"),
                by,
                amount(node),
                EnumWords.get(Method.class, node.text("method")),
                from,
                PartialDateReader.find(node, "until").orElse(from),
                claims.source(),
                claims.file().published(),
                node.at());
    }

    private static Amount amount(Node node) {
        Node count = node.get("count");
        return count.isMap() ? new Amount(count.whole("min"), count.whole("max")) : Amount.of(node.whole("count"));
    }

    /** The first day on which it may have begun. */
    public LocalDate begins() {
        return from.first();
    }

    /** The day on which it had ended for certain. */
    public LocalDate ends() {
        return until.last();
    }

    /** Whether it was known on a day: it was over, and published; without a date of publication as soon as it was over. */
    public boolean knownAt(LocalDate day) {
        return !until.after(day) && (published == null || !published.after(day));
    }
}
