package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.ValueKind;
import infcheck.factbook.statement.SubjectFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens values of a fact book to what nobody claims. */
final class ValueImaginer {
    private final FactBook book;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<String, List<Extent>> opened = new HashMap<>();

    ValueImaginer(FactBook book) {
        this.book = book;
    }

    FactBook with(Collection<Imagined> all) {
        all.forEach(this::find);
        diagnostics.throwIfErrors();
        Set<String> touched = opened.keySet().stream().map(Assignment::subject).collect(Collectors.toSet());
        return book.with(book.subjects().stream()
                .map(s -> touched.contains(s.id()) ? s.with(s.statements().with(this::opened)) : s)
                .toList());
    }

    private ClaimedValue opened(ClaimedValue value) {
        List<Extent> others = opened.get(value.slot());
        return others == null || value.absent() ? value : value.imagining(others);
    }

    private void find(Imagined imagined) {
        Optional<SubjectFacts> subject = book.subject(Assignment.subject(imagined.slot()));
        Map<String, ClaimedValue> values =
                subject.map(s -> s.statements().values()).orElse(Map.of());
        ClaimedValue value = values.get(imagined.slot());
        if (value == null || value.absent()) {
            Set<String> known = subject.isPresent() ? values.keySet() : Set.of();
            diagnostics.error(
                    imagined.at(),
                    "unknown-value",
                    "the facts have no `" + imagined.slot() + "`",
                    Nearest.hint(imagined.slot(), known));
        } else {
            extents(imagined, value.kind());
        }
    }

    private void extents(Imagined imagined, ValueKind kind) {
        String within = imagined.within();
        if (within == null) {
            opened.put(imagined.slot(), kind.everything());
        } else {
            kind.parse(within)
                    .ifPresentOrElse(
                            said -> opened.put(imagined.slot(), List.of(said.extent())),
                            () -> diagnostics.error(
                                    imagined.at(),
                                    "wrong-value",
                                    "`" + within + "` cannot be the value of `" + imagined.slot() + "`",
                                    kind.hint()));
        }
    }
}
