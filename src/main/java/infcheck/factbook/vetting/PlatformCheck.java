package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.tree.Node;
import infcheck.fact.LaunchMode;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.file.SubjectFile;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An act with some of the missiles of a type, told apart by their platform, names a platform that the type has; a missile may be
 * tried from another.
 *
 * <p>Test cases are left alone: what they say of units and of types is put apart on purpose.
 */
public record PlatformCheck(Diagnostics diagnostics) {

    public void check(SubjectFile subject) {
        Set<String> own = subject.root().items("platforms").stream()
                .flatMap(PlatformCheck::platform)
                .collect(Collectors.toCollection(TreeSet::new));
        subject.acts().forEach(act -> check(subject.id(), own, act));
    }

    /** Looks at an act that a scenario adds. */
    public void check(SubjectFacts subject, ActEntry act) {
        Set<String> own = subject.facts().stream()
                .map(SourcedFact::fact)
                .filter(LaunchMode.class::isInstance)
                .map(mode -> EnumWords.of(((LaunchMode) mode).platform()))
                .collect(Collectors.toCollection(TreeSet::new));
        check(subject.id(), own, act);
    }

    private static Stream<String> platform(Node item) {
        return Stream.ofNullable(item.isMap() ? item.textOrNull("platform") : item.isValue() ? item.text() : null);
    }

    private void check(String subject, Set<String> own, ActEntry act) {
        String platform = act.body().textOrNull("platform");
        if (platform != null && !act.isFlight() && !own.isEmpty() && !own.contains(platform)) {
            diagnostics.error(
                    act.body().get("platform").at(),
                    "unknown-platform",
                    "`" + platform + "` is none of the `platforms` of `" + subject + "`",
                    Nearest.listing(own) + "; or add it there");
        }
    }
}
