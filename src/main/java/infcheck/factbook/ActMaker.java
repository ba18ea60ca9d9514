package infcheck.factbook;

import infcheck.document.Node;
import infcheck.fact.ActKind;
import infcheck.fact.Flown;
import infcheck.fact.Method;
import infcheck.fact.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the acts of one missile type, sorted by date and then by place, and numbers those that have no id of their own. */
final class ActMaker {
    private static final Comparator<ActEntry> ORDER = Comparator.comparing(
                    (ActEntry act) -> act.first().orElseThrow().first())
            .thenComparing(ActEntry::at);

    private final Subject subject;
    private final Map<ActKind, Integer> numbers = new EnumMap<>(ActKind.class);
    private final List<ActFact> acts = new ArrayList<>();
    private final List<SourcedFact> flown = new ArrayList<>();

    ActMaker(Subject subject, List<ActEntry> eliminations) {
        this.subject = subject;
        Stream.concat(subject.acts().stream(), eliminations.stream())
                .sorted(ORDER)
                .forEach(this::add);
    }

    List<ActFact> acts() {
        return acts;
    }

    /** The distances that acts of flight state. */
    List<SourcedFact> flown() {
        return flown;
    }

    private void add(ActEntry entry) {
        ActFact act = act(entry);
        acts.add(act);
        Node km = entry.body().find("km");
        if (km != null) {
            Flown distance = new Flown(act.id() + "/km", subject.id(), km.number(), act.day());
            flown.add(new SourcedFact(distance, act.source(), km.at()));
        }
    }

    private ActFact act(ActEntry entry) {
        Node body = entry.body();
        String by = body.textOrNull("by");
        return new ActFact(
                subject.id() + "/" + name(entry),
                entry.kind(),
                subject.id(),
                by == null ? subject.root().text("state") : by,
                entry.first().orElseThrow(),
                until(entry),
                details(entry),
                body.textOrNull("place"),
                subject.source(body),
                entry.at());
    }

    private String name(ActEntry entry) {
        String own = entry.body().textOrNull("id");
        return own == null ? Words.of(entry.kind()) + "-" + numbers.merge(entry.kind(), 1, Integer::sum) : own;
    }

    /** What goes on and has a single date ends on that date. */
    private static @Nullable PartialDate until(ActEntry entry) {
        String last = entry.goesOn() && entry.body().has("on") ? "on" : "until";
        return DateText.find(entry.body(), last).orElse(null);
    }

    private ActFact.Details details(ActEntry entry) {
        Node body = entry.body();
        return new ActFact.Details(
                body.has("target") ? Words.get(Target.class, body.text("target")) : usualTarget(),
                body.has("method") ? Words.get(Method.class, body.text("method")) : ActFact.Details.NONE.method(),
                body.has("count") ? body.whole("count") : ActFact.Details.NONE.count(),
                body.textOrNull("state"));
    }

    private Target usualTarget() {
        return subject.root().flag("interceptor", false) ? Target.ABOVE_SURFACE : Target.SURFACE;
    }
}
