package infcheck.factbook.statement;

import infcheck.diagnostic.Place;
import infcheck.fact.Declared;
import infcheck.fact.Item;
import infcheck.factbook.claim.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of a State on one sort of item of a type: how many it had on a day.
 *
 * @param facts as the rules see it: one number, or that of each part; at least one
 * @param because why the number is not that of earlier data, in a sentence; null where nobody says
 * @param source the id of a source
 * @param published when it became known; null where nobody says
 */
public record Declaration(
        List<Declared> facts,
        @Nullable String because,
        String source,
        @Nullable PartialDate published,
        Place at) {
    public static final Comparator<Declaration> ORDER = Comparator.comparing(Declaration::on)
            .thenComparing(Declaration::subject)
            .thenComparing(Declaration::item)
            .thenComparing(Declaration::by);

    public Declaration {
        facts = List.copyOf(facts);
    }

    /** The id of the missile type or launcher type. */
    public String subject() {
        return facts.get(0).subject();
    }

    /** The State that declared it. */
    public String by() {
        return facts.get(0).by();
    }

    public Item item() {
        return facts.get(0).item();
    }

    /** The day of the data. */
    public LocalDate on() {
        return facts.get(0).on();
    }

    /** All of them, deployed or not. */
    public int number() {
        return facts.stream().mapToInt(Declared::number).sum();
    }

    /** Whether it was known on a day: its day had come, and it was published; without a date of publication from its day on. */
    public boolean knownAt(LocalDate day) {
        return !on().isAfter(day) && (published == null || !published.after(day));
    }
}
