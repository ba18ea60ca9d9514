package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.factbook.claim.DateForm;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.claim.PartialDateReader;
import infcheck.reference.Years;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every date can be read and lies in a year that can be, and no period ends before it begins. */
public record DateCheck(Diagnostics diagnostics) {
    private static final Set<String> KEYS = Set.of("on", "from", "until", "date", "updated", "published", "as-of");

    /** Looks through a node and everything below it. */
    public void check(Node node) {
        node.items().forEach(this::check);
        if (node.isMap()) {
            node.entries().forEach(this::entry);
            order(node);
        }
    }

    private void entry(Map.Entry<String, Node> entry) {
        Node value = entry.getValue();
        if (!KEYS.contains(entry.getKey())) {
            check(value);
            return;
        }
        value.items().forEach(this::check);
        PartialDateReader.values(value)
                .forEach(date -> PartialDateReader.parse(date.text())
                        .ifPresentOrElse(read -> year(read, date), () -> bad(date)));
    }

    private void bad(Node date) {
        diagnostics.error(date.at(), "bad-date", "`" + date.text() + "` is not a date", DateForm.cure(date.text()));
    }

    private void year(PartialDate read, Node date) {
        Years.fault(read.first())
                .ifPresent(fault ->
                        diagnostics.error(date.at(), "bad-year", "`" + date.text() + "` is " + fault, Years.hint()));
    }

    private void order(Node map) {
        Optional<PartialDate> from = PartialDateReader.find(map, "from");
        Optional<PartialDate> until = PartialDateReader.find(map, "until");
        if (from.isPresent()
                && until.isPresent()
                && until.get().last().isBefore(from.get().first())) {
            diagnostics.error(
                    map.at("until"),
                    "dates-reversed",
                    "`until` " + until.get() + " is before `from` " + from.get(),
                    "`from` is the first day, `until` is the last");
        }
    }
}
