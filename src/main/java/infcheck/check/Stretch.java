package infcheck.check;

import infcheck.factbook.ActFact;
import infcheck.factbook.PartialDate;
import infcheck.finding.ActStated;
import infcheck.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time within one act over which the outcome is the same.
 *
 * @param from the first day
 * @param next the first day of the act's next stretch; null for its last
 * @param goesOn whether it reaches the as-of date and does not end there
 */
record Stretch(ActFact act, LocalDate from, @Nullable LocalDate next, boolean goesOn, Outcome outcome) {

    /** The stretches of every act of a subject: neighbouring pieces with the same outcome are one. */
    static List<Stretch> fold(Case subject, Outcomes outcomes) {
        List<Stretch> folded = new ArrayList<>();
        for (Judged judged : subject.judged()) {
            Stretch piece = new Stretch(
                    judged.stated(),
                    judged.on(),
                    null,
                    subject.timeline().goesOn(judged.stated()),
                    outcomes.of(judged.act().id()));
            piece.joinOnto(folded);
        }
        return List.copyOf(folded);
    }

    private void joinOnto(List<Stretch> folded) {
        Stretch before = folded.isEmpty() ? null : folded.get(folded.size() - 1);
        if (before == null || !before.act.id().equals(act.id())) {
            folded.add(this);
        } else if (!before.outcome.equals(outcome)) {
            folded.set(folded.size() - 1, new Stretch(act, before.from, from, false, before.outcome));
            folded.add(this);
        }
    }

    String by() {
        return act.by();
    }

    Finding finding(String book) {
        return Sentence.finding(book, act.by(), stated(), outcome);
    }

    private ActStated stated() {
        return new ActStated(act.id(), kind(), begins(), ends(), act.place(), act.at());
    }

    private String kind() {
        return act.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String begins() {
        return act.continuing() && from.isAfter(act.from().first())
                ? from.toString()
                : act.from().text();
    }

    private @Nullable String ends() {
        PartialDate until = act.until();
        return next != null ? next.minusDays(1).toString() : until == null ? null : until.text();
    }
}
