package infcheck.rulebook.law;

import infcheck.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a fact of the law.
 *
 * @param provision that it rests on
 * @param source who says so; null where the book names nobody
 * @param at in the book, or in the scenario that changed it
 */
public record LawCitation(String provision, @Nullable String source, Place at) {

    public LawCitation movedTo(Place place) {
        return new LawCitation(provision, source, place);
    }
}
