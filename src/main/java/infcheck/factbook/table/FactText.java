package infcheck.factbook.table;

import infcheck.document.FlowText;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft as a fact file.
 *
 * @param source the id of the source of all of it
 */
record FactText(TypeDraft draft, String source) {

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "id", String.valueOf(draft.id()));
        line(text, "names", list(draft.names().stream().map(FlowText::text)));
        line(text, "state", draft.state());
        draft.keys().entrySet().stream()
                .filter(e -> !e.getKey().equals("state"))
                .forEach(e -> line(text, e.getKey(), e.getValue()));
        line(text, "platforms", list(draft.platforms().stream()));
        if (!draft.ranges().isEmpty()) {
            line(text, "range-km", ranges());
        }
        line(text, "source", source);
        if (!draft.notes().isEmpty()) {
            text.append("notes:\n");
            draft.notes()
                    .forEach(note -> text.append("  - { text: ")
                            .append(FlowText.text(note))
                            .append(" }\n"));
        }
        if (draft.flights() > 0 || draft.service() != null) {
            text.append("acts:\n").append(draft.acts());
        }
        if (draft.service() != null) {
            text.append("  - { possession: { from: ").append(draft.service()).append(" } }\n");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(", ", "[", "]"));
    }

    private String ranges() {
        return draft.ranges().size() == 1 ? draft.ranges().iterator().next() : list(draft.ranges().stream());
    }

    /** One act of a list, on a line of its own. */
    static String flight(Map<String, String> keys) {
        return keys.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", ", "  - { flight-test: { ", " } }\n"));
    }
}
