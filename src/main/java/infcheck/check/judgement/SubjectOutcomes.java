package infcheck.check.judgement;

import infcheck.check.timeline.SubjectTimeline;
import infcheck.finding.Status;
import infcheck.world.Partition;

/**
 * The outcomes of one subject in all worlds, no matter who claims them.
 *
 * @param acts what is said of each act and piece
 * @param asSuch what is said of the subject as such
 * @param headlines the headline in every world
 * @param now what is said of what goes on at the as-of date, in the worlds in which anything does
 * @param classes the short labels of what it is at that date
 */
record SubjectOutcomes(
        ActOutcomes acts,
        Partition<Outcome> asSuch,
        Partition<Status> headlines,
        Partition<Status> now,
        Partition<String> classes) {

    static SubjectOutcomes of(SubjectTimeline timeline, LabelledOutcomes told) {
        String id = timeline.subject().id();
        ActOutcomes acts = new ActOutcomes(timeline, told);
        Partition<Outcome> asSuch =
                told.of(id, timeline.asOf(), timeline.space().all());
        HeadlineStatuses statuses = new HeadlineStatuses(timeline, acts.statuses());
        return new SubjectOutcomes(
                acts,
                asSuch,
                timeline.subject().knownNothing()
                        ? Partition.of(Status.OUT_OF_SCOPE, timeline.space().all())
                        : statuses.overall(asSuch.map(Outcome::status)),
                statuses.now(),
                told.classes(id, timeline.asOf()));
    }
}
