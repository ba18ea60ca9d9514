package infcheck.check;

import infcheck.factbook.SubjectFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One subject with everything of it that has to be judged.
 *
 * @param judged in the order of time
 */
record Case(SubjectFacts subject, Timeline timeline, List<Judged> judged) {

    static Case of(SubjectFacts subject, Timeline timeline) {
        return new Case(
                subject,
                timeline,
                subject.acts().stream()
                        .filter(act -> !timeline.withholds(act))
                        .flatMap(act -> act.continuing()
                                ? timeline.pieces(act).stream().map(day -> new Judged(act, act.piece(day), day))
                                : Stream.of(new Judged(act, act.act(), act.day())))
                        .toList());
    }

    /** Every date on which the subject has to be judged, the as-of date among them. */
    Stream<LocalDate> days() {
        return Stream.concat(judged.stream().map(Judged::on), Stream.of(timeline.asOf()))
                .distinct();
    }
}
