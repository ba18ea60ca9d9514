package infcheck.analysis.whatif;

import infcheck.check.Scenario;
import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.law.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two changes that set the same otherwise: with both, one of them would not be tried. */
final class Contradiction {
    private final Map<String, Set> sets = new HashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    /** The value to which one change sets something. */
    private record Set(String change, String value) {}

    private Contradiction() {}

    /**
     * Demands that no two changes set the same otherwise.
     *
     * @throws infcheck.diagnostic.BadInputException with each that does
     */
    static void demandNone(List<Scenario> changes) {
        Contradiction contradiction = new Contradiction();
        changes.forEach(contradiction::add);
        contradiction.diagnostics.throwIfErrors();
    }

    private void add(Scenario change) {
        settings(change).forEach(setting -> {
            Set known = sets.putIfAbsent(setting.what(), new Set(change.id(), setting.value()));
            if (known != null && !known.value().equals(setting.value())) {
                diagnostics.error(
                        setting.at(),
                        "contradiction",
                        "`" + known.change() + "` and `" + change.id() + "` set `" + setting.what() + "` otherwise",
                        "leave one of them out");
            }
        });
    }

    private static Stream<Setting> settings(Scenario change) {
        Stream<Setting> ofFacts = change.facts().values().stream().map(a -> new Setting(a.slot(), a.value(), a.at()));
        return Stream.concat(ofFacts, change.law().settings().stream());
    }
}
