package infcheck.report;

import infcheck.analysis.whatif.Cause;
import infcheck.analysis.whatif.Effects;
import infcheck.analysis.whatif.Effects.OfAct;
import java.util.List;
import java.util.stream.Stream;

/** What some changes do to one subject, act by act. */
record EffectsText(Phrases phrases, Effects effects, int changes) {

    String text() {
        List<SubjectChangeText.Act> acts = effects.acts().stream()
                .map(a -> new SubjectChangeText.Act(a.change(), own(a)))
                .toList();
        List<String> because = Stream.of(effects.headline(), effects.now())
                .distinct()
                .flatMap(this::because)
                .toList();
        return new SubjectChangeText(phrases, effects.change(), because, acts).text();
    }

    private Stream<String> because(Cause cause) {
        return cause.sets().isEmpty() ? Stream.empty() : Stream.of(CauseWords.of(cause, changes));
    }

    /** The cause of an act, where it is not that of the headline. */
    private List<String> own(OfAct act) {
        return changes == 1 || act.cause().equals(effects.headline())
                ? List.of()
                : because(act.cause()).toList();
    }
}
