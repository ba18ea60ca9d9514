package infcheck.analysis.diff;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactDifference;
import infcheck.factbook.statement.ActFact;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The causes of changes between two fact books. Where one thing alone differs it is the cause of all that changes. Else what differs of
 * the act itself is taken; where nothing of it does, what differs of its type; where nothing of that does, what differs of the types that
 * it refers to, or that refer to it.
 */
record FactCauses(List<FactDifference> differences, FactBook before, FactBook after) implements InputCauses {

    @Override
    public List<DiffCause> of(SubjectChange subject, ActChange act) {
        String id = subject.subject().id();
        if (differences.size() == 1) {
            return causes(d -> true);
        }
        List<DiffCause> own = causes(
                d -> d.subject().equals(id) && (act.after().isEmpty() ? d.isGone(act.act()) : d.isOf(act.act())));
        if (!own.isEmpty()) {
            return own;
        }
        List<String> acts = acts(id);
        List<DiffCause> ofType = causes(d -> d.subject().equals(id) && d.isOfNoAct(acts));
        if (!ofType.isEmpty()) {
            return ofType;
        }
        Set<String> related = related(id);
        return causes(d -> related.contains(d.subject()));
    }

    @Override
    public List<DiffCause> ofPresence(SubjectChange subject) {
        return causes(d -> d.isSubject() && d.subject().equals(subject.subject().id()));
    }

    private List<DiffCause> causes(Predicate<FactDifference> wanted) {
        return differences.stream().filter(wanted).map(FactCauses::cause).toList();
    }

    private static DiffCause cause(FactDifference d) {
        return new DiffCause(DiffCause.Kind.FACT, ChangedText.of(d.shown(), d.before(), d.after()), null, d.at());
    }

    private List<String> acts(String subject) {
        return books().flatMap(b -> b.subject(subject).stream())
                .flatMap(s -> s.acts().stream())
                .map(ActFact::id)
                .toList();
    }

    private Set<String> related(String subject) {
        Set<String> related = new TreeSet<>();
        books().flatMap(b -> b.subjects().stream()).forEach(s -> {
            if (s.id().equals(subject)) {
                related.addAll(s.references());
            } else if (s.references().contains(subject)) {
                related.add(s.id());
            }
        });
        return related;
    }

    private Stream<FactBook> books() {
        return Stream.of(before, after);
    }
}
