package infcheck.casebook;

import infcheck.finding.ActStated;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys under which a case may describe a finding, in the order in which they are reported. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum FindingKey {
    ACT(f -> act(f, a -> a.id().substring(a.id().indexOf('/') + 1))),
    FROM(f -> act(f, ActStated::from)),
    UNTIL(f -> act(f, ActStated::until)),
    STATUS(f -> f.status().name()),
    PROVISION(f -> words(Stream.concat(
            f.breaches().stream().map(BreachFound::provision),
            f.duties().stream().map(Duty::provision)))),
    GROUND(f -> words(f.breaches().stream().flatMap(b -> b.grounds().stream()).map(Ground::ground))),
    REASON(f -> words(f.reasons().stream().map(Reason::reason))),
    DUE(f -> words(f.duties().stream().map(d -> d.due().toString())));

    static final String NOTHING = "none";
    private final Function<Finding, String> found;

    FindingKey(Function<Finding, String> found) {
        this.found = found;
    }

    /** As case files write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value that a finding has under this key, in the words of a case. */
    String of(Finding finding) {
        return found.apply(finding);
    }

    /** Words in their order, each once; {@code none} for no word. */
    static String words(Stream<String> words) {
        String joined = words.distinct().sorted().collect(Collectors.joining(", "));
        return joined.isEmpty() ? NOTHING : joined;
    }

    private static String act(Finding finding, Function<ActStated, @Nullable String> told) {
        String value = finding.act() == null ? null : told.apply(finding.act());
        return value == null ? NOTHING : value;
    }
}
