package infcheck.check;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.fact.AtFacility;
import infcheck.fact.InRegion;
import infcheck.fact.Stated;
import infcheck.fact.TreatyName;
import infcheck.fact.Word;
import infcheck.factbook.ActFact;
import infcheck.factbook.FactBook;
import infcheck.rulebook.RuleBook;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of rule books that facts are to meet.
 *
 * @param treatyNames with which rules compare the name of a type; where there are none, names do not matter
 * @param regions that the books declare; where there are none, regions do not matter
 * @param places with which rules compare a place; facts may have others
 */
record FactWords(SortedSet<String> treatyNames, SortedSet<String> regions, SortedSet<String> places) {

    static FactWords of(RuleBook book) {
        return new FactWords(
                new TreeSet<>(book.compared(TreatyName.class, "name")),
                new TreeSet<>(book.known(Word.Kind.REGION)),
                new TreeSet<>(book.compared(AtFacility.class, "place")));
    }

    /** The words of all of some books. */
    static FactWords union(Collection<FactWords> books) {
        FactWords all = new FactWords(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        books.forEach(words -> {
            all.treatyNames.addAll(words.treatyNames);
            all.regions.addAll(words.regions);
            all.places.addAll(words.places);
        });
        return all;
    }

    /** Complains of every word of some facts that is none of these, where it is of a kind that matters. */
    void check(FactBook facts, Diagnostics diagnostics) {
        facts.subjects().forEach(subject -> {
            subject.facts().forEach(fact -> check(fact.fact(), fact.at(), diagnostics));
            subject.acts().forEach(act -> check(act, diagnostics));
        });
    }

    private void check(ActFact act, Diagnostics diagnostics) {
        act.details().beside().forEach(fact -> check(fact, act.at(), diagnostics));
    }

    private void check(Stated fact, Place at, Diagnostics diagnostics) {
        if (fact instanceof TreatyName name) {
            among("treaty-name", name.name(), treatyNames, at, diagnostics);
        } else if (fact instanceof InRegion in) {
            among("region", in.region(), regions, at, diagnostics);
        } else if (fact instanceof AtFacility stay) {
            place(stay.place(), at, diagnostics);
        }
    }

    private static void among(String key, String word, Set<String> known, Place at, Diagnostics diagnostics) {
        if (!known.isEmpty() && !known.contains(word)) {
            diagnostics.error(
                    at,
                    "unknown-" + key,
                    "no rule book here knows `" + key + ": " + word + "`",
                    Nearest.hint(word, known));
        }
    }

    private void place(String place, Place at, Diagnostics diagnostics) {
        if (!places.contains(place)) {
            places.stream()
                    .filter(known -> !place.isEmpty() && !known.isEmpty() && Nearest.isSlip(place, known))
                    .findFirst()
                    .ifPresent(known -> diagnostics.error(
                            at,
                            "unknown-place",
                            "no rule here asks for `place: " + place + "`",
                            Nearest.hint(place, List.of(known))));
        }
    }
}
