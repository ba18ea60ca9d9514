package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.making.DeclarationMaker;
import infcheck.reference.StateAbsence;
import infcheck.reference.States;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every State that acts, has an act on its ground or gets something is there on the days of the act.
 *
 * <p>Acts of one subject that are wrong for one cause are one mistake.
 */
public final class StateDaysCheck {
    private static final List<String> KEYS = List.of("state", "to");

    private final Diagnostics diagnostics;
    private final Map<Cause, List<StateMention>> absent = new LinkedHashMap<>();

    public StateDaysCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The cause of an error that acts of one subject may share. */
    private record Cause(String subject, String key, StateAbsence absence, boolean crossed) {}

    public void check(FactFiles files) {
        files.subjects().forEach(s -> acts(s.id(), s.root().textOrNull("state"), s.acts()));
        for (Node item : files.eliminations()) {
            mention(StateMention.of("elimination", item, files.by(item, item.textOrNull("missile-type"))));
        }
        for (Node item : files.inventory()) {
            mention(StateMention.of("declaration", item, files.by(item, DeclarationMaker.type(item))));
        }
        for (Node item : files.statements()) {
            mention(StateMention.of("statement", item, text(item, "state")));
        }
        tell();
    }

    /** Looks at the acts that a scenario adds to a subject. */
    public void check(String subject, String state, List<ActEntry> acts) {
        acts(subject, state, acts);
        tell();
    }

    private void acts(String subject, @Nullable String state, List<ActEntry> acts) {
        for (ActEntry act : acts) {
            String by = act.body().textOrNull("by");
            mention(StateMention.of(subject, act, "by", by == null ? String.valueOf(state) : by));
            KEYS.forEach(key -> mention(StateMention.of(subject, act, key, text(act.body(), key))));
        }
    }

    private static String text(Node item, String key) {
        String text = item.textOrNull(key);
        return text == null ? "" : text;
    }

    private void mention(StateMention mention) {
        mention.days()
                .flatMap(days -> States.absence(mention.code(), days))
                .ifPresent(absence -> absent.computeIfAbsent(
                                new Cause(mention.subject(), mention.key(), absence, mention.crosses(absence)),
                                cause -> new ArrayList<>())
                        .add(mention));
    }

    private void tell() {
        absent.forEach((cause, mentions) -> {
            StateMention first = mentions.get(0);
            diagnostics.error(
                    first.at(),
                    "no-state-then",
                    first.sentence(cause.absence()) + more(mentions.size() - 1),
                    first.cure(cause.absence()));
        });
        absent.clear();
    }

    private static String more(int others) {
        return others == 0 ? "" : "; " + others + (others == 1 ? " more act is" : " more acts are") + " wrong alike";
    }
}
