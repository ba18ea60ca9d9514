package infcheck.factbook.table;

import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.factbook.FactBook;
import infcheck.factbook.cell.NameKey;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The missile types that facts have already.
 *
 * @param byName by id and by every name
 */
record KnownNames(Map<String, List<SubjectFacts>> byName) {
    static final KnownNames NONE = new KnownNames(Map.of());

    static KnownNames of(FactBook book) {
        Map<String, List<SubjectFacts>> byName = new HashMap<>();
        for (SubjectFacts subject : book.subjects()) {
            if (type(subject).findAny().isPresent()) {
                Stream.concat(Stream.of(subject.id()), subject.names().stream())
                        .map(name -> NameKey.of(name).key())
                        .distinct()
                        .forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(subject));
            }
        }
        return new KnownNames(byName);
    }

    private static Stream<MissileType> type(SubjectFacts subject) {
        return subject.facts().stream()
                .map(SourcedFact::fact)
                .filter(MissileType.class::isInstance)
                .map(MissileType.class::cast);
    }

    /** Gives a draft that names a known type its id and what is known of it. */
    void complete(TypeDraft draft) {
        String id = draft.id();
        Stream<String> words = id == null ? draft.names().stream() : Stream.of(id);
        Set<SubjectFacts> found = words.flatMap(
                        name -> byName.getOrDefault(NameKey.of(name).key(), List.of()).stream())
                .filter(subject -> draft.state().isEmpty() || subject.state().equals(draft.state()))
                .collect(Collectors.toSet());
        if (found.size() > 1) {
            draft.leave("`" + draft.names().get(0) + "` is a name of "
                    + found.stream().map(s -> "`" + s.id() + "`").sorted().collect(Collectors.joining(" and of ")));
        } else if (found.size() == 1) {
            complete(draft, found.iterator().next());
        }
    }

    private static void complete(TypeDraft draft, SubjectFacts subject) {
        draft.known();
        draft.id(subject.id());
        List<String> own = List.copyOf(draft.names());
        draft.names().clear();
        subject.names().forEach(draft::name);
        own.forEach(draft::name);
        type(subject).forEach(type -> {
            draft.keys().put("state", subject.state());
            draft.keys().put("flight-path", EnumWords.of(type.flightPath()));
            draft.keys().put("weapon-delivery", String.valueOf(type.weaponDelivery()));
            if (type.interceptor()) {
                draft.keys().put("interceptor", "true");
            }
        });
        subject.facts().stream()
                .map(SourcedFact::fact)
                .filter(LaunchMode.class::isInstance)
                .forEach(mode -> draft.platforms().add(EnumWords.of(((LaunchMode) mode).platform())));
        draft.notes().add("what the type is and its platforms are as the facts had them before");
    }
}
