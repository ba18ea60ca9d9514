package infcheck.finding;

import infcheck.diagnostic.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The origin of a fact. */
public sealed interface Origin {

    /**
     * A fact file states it.
     *
     * @param source the id of the source
     * @param title of the source with its publisher and date; null where the fact book does not list it
     */
    record File(Place at, String source, @Nullable String title) implements Origin {}

    /**
     * The rule book, or a scenario, declares it.
     *
     * @param source who says so; null where the book names nobody
     */
    record Law(String provision, @Nullable String source, Place at) implements Origin {}

    /** Rules derive it, and this is how. */
    record Proven(Proof proof) implements Origin {}

    /**
     * Rules derive it; it was looked at in vain, so that the proof is left out.
     *
     * @param rules their names
     */
    record Derived(List<String> rules) implements Origin {
        public Derived {
            rules = List.copyOf(rules);
        }
    }

    /** The checker adds it: a day that has to be judged. */
    record Asked() implements Origin {}
}
