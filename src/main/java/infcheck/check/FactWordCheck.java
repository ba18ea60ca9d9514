package infcheck.check;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.fact.AtFacility;
import infcheck.fact.InRegion;
import infcheck.fact.Stated;
import infcheck.fact.TreatyName;
import infcheck.fact.Word;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.rulebook.RuleBook;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of rule books that facts are to meet.
 *
 * @param treatyNames that the books declare; where there are none, names do not matter
 * @param regions the same
 * @param places with which rules compare a place; facts may have others
 */
record FactWordCheck(SortedSet<String> treatyNames, SortedSet<String> regions, SortedSet<String> places) {

    static FactWordCheck of(RuleBook book) {
        return new FactWordCheck(
                new TreeSet<>(book.known(Word.Kind.TREATY_NAME)),
                new TreeSet<>(book.known(Word.Kind.REGION)),
                new TreeSet<>(book.compared(AtFacility.class, "place")));
    }

    /** The words of all of some books. */
    static FactWordCheck union(Collection<FactWordCheck> books) {
        FactWordCheck all = new FactWordCheck(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
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
            subject.facts().forEach(fact -> listed(fact, subject, diagnostics));
            subject.acts().forEach(act -> check(act, diagnostics));
        });
    }

    /** Checks a treaty name; where one of the type's own names is a known one, that name is meant. */
    private void listed(SourcedFact fact, SubjectFacts subject, Diagnostics diagnostics) {
        if (fact.fact() instanceof TreatyName name) {
            Set<String> own = new TreeSet<>(subject.names());
            own.retainAll(treatyNames);
            String hint =
                    own.size() == 1 ? Nearest.hint(own.iterator().next(), own) : Nearest.hint(name.name(), treatyNames);
            among(treatyNames, new Mention("treaty-name", name.name(), fact.at()), hint, diagnostics);
        }
    }

    private void check(ActFact act, Diagnostics diagnostics) {
        act.details().beside().forEach(fact -> check(fact, act.at(), diagnostics));
    }

    private void check(Stated fact, Place at, Diagnostics diagnostics) {
        if (fact instanceof InRegion in) {
            among(regions, new Mention("region", in.region(), at), Nearest.hint(in.region(), regions), diagnostics);
        } else if (fact instanceof AtFacility stay) {
            place(stay.place(), at, diagnostics);
        }
    }

    /** A word of the facts, under its key. */
    private record Mention(String key, String word, Place at) {}

    private static void among(Set<String> known, Mention mention, String hint, Diagnostics diagnostics) {
        if (!known.isEmpty() && !known.contains(mention.word())) {
            diagnostics.error(
                    mention.at(),
                    "unknown-" + mention.key(),
                    "no rule book here knows `" + mention.key() + ": " + mention.word() + "`",
                    hint);
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
