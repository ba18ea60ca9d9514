package infcheck.factbook.table;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.FlowText;
import infcheck.document.tree.Node;
import infcheck.factbook.cell.NameKey;
import infcheck.factbook.mapping.MappedColumn;
import infcheck.factbook.mapping.TableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The missile types that rows name: those of one State that share an id or a name are one. */
final class TypeRegister {
    /** The most types that a table may name. */
    static final int MOST_TYPES = 20_000;

    private static final Map<String, String> WORDS = Map.of(
            "state",
            "State",
            "flight-path",
            "flight path",
            "weapon-delivery",
            "use as a weapon",
            "platforms",
            "platform");
    private static final List<String> REQUIRED = List.of("state", "flight-path", "weapon-delivery", "platforms");

    private final TableMap map;
    private final KnownNames known;
    private final Map<String, TypeDraft> byId = new HashMap<>();
    /** The drafts by name, then by State, which is empty where a row says none. */
    private final Map<String, Map<String, TypeDraft>> byName = new HashMap<>();

    private final List<TypeDraft> all = new ArrayList<>();

    TypeRegister(TableMap map, KnownNames known) {
        this.map = map;
        this.known = known;
    }

    int size() {
        return all.size();
    }

    /** Takes what a row says of its type. */
    void add(ReadRow row) {
        TypeDraft draft = find(row);
        if (draft == null) {
            draft = new TypeDraft(row.number());
            all.add(draft);
        }
        String id = row.id();
        if (id != null) {
            byId.put(id, draft);
        } else {
            joinNamesakes(row, draft);
        }
        draft.take(row, map.rows());
        for (String name : row.names()) {
            states(name).putIfAbsent(state(row), draft);
        }
    }

    private static String state(ReadRow row) {
        return row.type().getOrDefault("state", "");
    }

    private Map<String, TypeDraft> states(String name) {
        return byName.computeIfAbsent(NameKey.of(name).key(), key -> new LinkedHashMap<>());
    }

    /** The type of a row; null where none is known yet. */
    @Nullable
    TypeDraft find(ReadRow row) {
        TypeDraft found = row.id() == null ? null : byId.get(row.id());
        if (found == null && row.id() == null) {
            found = row.names().stream()
                    .flatMap(name -> Optional.ofNullable(states(name).get(state(row))).stream())
                    .findFirst()
                    .orElse(null);
        }
        return found == null ? null : found.settled();
    }

    private void joinNamesakes(ReadRow row, TypeDraft draft) {
        for (String name : row.names()) {
            TypeDraft other = states(name).get(state(row));
            if (other != null && other.settled() != draft) {
                draft.join(other.settled());
            }
        }
    }

    /** The types that stand, in the order of their first rows. */
    List<TypeDraft> types() {
        return all.stream().filter(draft -> !draft.isJoined()).toList();
    }

    /** Ends the gathering: gives every type its id and what it must have, or a cause why it is left out. */
    void settle(Diagnostics diagnostics) {
        for (TypeDraft draft : types()) {
            if (draft.state().isEmpty()) {
                findState(draft);
            }
        }
        Set<String> ids = new HashSet<>(byId.keySet());
        Set<String> asked = new HashSet<>();
        for (TypeDraft draft : types()) {
            known.complete(draft);
            REQUIRED.forEach(key -> complete(draft, key, asked, diagnostics));
            if (draft.id() == null) {
                draft.id(id(draft, ids));
            }
            ids.add(String.valueOf(draft.id()));
        }
        joinKnown();
    }

    /** A type of which no row says the State is the one of its name that has one, where there is one only. */
    private void findState(TypeDraft draft) {
        Set<TypeDraft> stated = draft.names().stream()
                .flatMap(name -> states(name).values().stream())
                .map(TypeDraft::settled)
                .filter(other -> !other.state().isEmpty())
                .collect(Collectors.toSet());
        if (stated.size() == 1) {
            stated.iterator().next().join(draft);
        } else if (stated.size() > 1) {
            draft.leave("several States have a `" + draft.names().get(0) + "`, and the row names none");
        }
    }

    private void complete(TypeDraft draft, String key, Set<String> asked, Diagnostics diagnostics) {
        boolean stated = key.equals("platforms")
                ? !draft.platforms().isEmpty()
                : draft.keys().containsKey(key);
        Node otherwise = map.otherwise(key);
        if (stated || draft.leftOut() != null) {
            return;
        }
        if (otherwise == null) {
            draft.leave(
                    "no " + WORDS.get(key) + " is known of `" + draft.names().get(0) + "`");
        } else if (otherwise.isText() && otherwise.text().equals(MappedColumn.ASKED)) {
            if (asked.add(key)) {
                diagnostics.error(
                        otherwise.at(),
                        "not-answered",
                        "`" + key + "` is asked: nothing says it of `"
                                + draft.names().get(0) + "` in row " + draft.firstRow(),
                        "write it here, or for each type under `types`; without this line such rows are left out");
            }
        } else if (otherwise.isList()) {
            otherwise.items().forEach(item -> draft.platforms().add(item.text()));
        } else {
            draft.keys().put(key, FlowText.of(otherwise));
        }
    }

    private static String id(TypeDraft draft, Set<String> taken) {
        NameKey name = NameKey.of(draft.names().get(0));
        String stem = draft.state().toLowerCase(Locale.ROOT) + "-"
                + (name.isLatin() ? name.key() : "row-" + draft.firstRow());
        String id = stem;
        for (int next = 2; taken.contains(id); next++) {
            id = stem + "-" + next;
        }
        return id;
    }

    /** Two that turn out to be one type of the facts are one. */
    private void joinKnown() {
        Map<String, TypeDraft> first = new HashMap<>();
        for (TypeDraft draft : types()) {
            TypeDraft earlier = first.putIfAbsent(String.valueOf(draft.id()), draft);
            if (earlier != null) {
                earlier.join(draft);
            }
        }
    }
}
