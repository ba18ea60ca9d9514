package infcheck.analysis.describe;

import infcheck.document.Defaults;
import infcheck.document.tree.Node;
import infcheck.fact.Fact;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The English names of facts and their components. */
public final class FactNames {
    private static final Node WORDS = Defaults.of("/infcheck/rule-words.yaml").node("rule-words.yaml");
    private static final Node NOUNS = WORDS.get("nouns");
    private static final String LEAD = "lead";

    private final Class<? extends Fact> type;

    public FactNames(Class<? extends Fact> type) {
        this.type = type;
    }

    /** The noun for a fact; its name in small letters where there is none. */
    public String noun() {
        String known = NOUNS.textOrNull(type.getSimpleName());
        return known == null ? spelt(type.getSimpleName()) : known;
    }

    /** Whether there is one fact of a name, so that it is {@code the} and not {@code some}. */
    boolean isOne() {
        return WORDS.items("one").stream().anyMatch(item -> item.text().equals(type.getSimpleName()));
    }

    /** The words before the value of a component. */
    public String lead(String component) {
        String known = entry(component, LEAD);
        return known == null ? "with " + spelt(component) : known;
    }

    /** The entry for a component, such as its unit; null where there is none. */
    @Nullable
    public String entry(String component, String key) {
        Node all = WORDS.get("components");
        Node own = all.find(type.getSimpleName() + "." + component);
        Node known = own == null ? all.find(component) : own;
        return known == null ? null : known.textOrNull(key);
    }

    private static String spelt(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
