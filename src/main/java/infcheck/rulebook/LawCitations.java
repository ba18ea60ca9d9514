package infcheck.rulebook;

import infcheck.fact.Deadline;
import infcheck.fact.Reading;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.fact.Word;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.LawCitation;
import infcheck.rulebook.law.Question;
import infcheck.rulebook.law.StandingPeriod;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds where the facts of a book's law come from. */
record LawCitations(RuleBook book) {
    Optional<LawCitation> of(Stated fact) {
        if (fact instanceof Standing standing) {
            return of(standing);
        } else if (fact instanceof Reading reading) {
            return of(reading);
        }
        return declared(fact instanceof Deadline deadline ? Law.deadlineKey(deadline.name()) : fact.id());
    }

    private Optional<LawCitation> declared(String key) {
        return Optional.ofNullable(book.law().citations().get(key));
    }

    private Optional<LawCitation> of(Standing standing) {
        String provision =
                book.word(Word.Kind.STANDING, standing.standing()).orElseThrow().provision();
        return stretch(standing).map(s -> new LawCitation(provision, s.source(), s.at()));
    }

    private Optional<StandingPeriod> stretch(Standing standing) {
        Law law = book.law();
        return law.standing().of(standing.state()).stream()
                .filter(s -> s.standing().equals(standing.standing())
                        && !s.from().on(law::date).isBefore(standing.from())
                        && s.from().on(law::date).isBefore(standing.until()))
                .findFirst();
    }

    private Optional<LawCitation> of(Reading reading) {
        return book.questions().stream()
                .filter(q -> q.id().equals(reading.name()))
                .map(q -> new LawCitation(q.provision(), sources(q, reading.answer()), q.at()))
                .findFirst();
    }

    private static String sources(Question question, String answer) {
        return new TreeMap<>(question.answers())
                .entrySet().stream()
                        .flatMap(e -> e.getValue().stream()
                                .filter(given -> given.answer().equals(answer))
                                .map(given -> e.getKey() + ": " + given.source()))
                        .collect(Collectors.joining("; "));
    }
}
