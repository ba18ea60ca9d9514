package infcheck.factbook;

import infcheck.document.Node;
import infcheck.fact.FlightPath;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One missile type as its file states it, before it is trusted: what is missing or misspelt there is left out here.
 *
 * @param stem the name of the file without its ending
 * @param inFolder whether the file lies where its name must be the id
 */
record Subject(String stem, boolean inFolder, Node root) {

    String id() {
        String id = root.textOrNull("id");
        return id == null ? stem : id;
    }

    boolean aerodynamic() {
        return Words.of(FlightPath.AERODYNAMIC).equals(root.textOrNull("flight-path"));
    }

    List<Node> names() {
        return root.items("names").stream().filter(Node::isValue).toList();
    }

    List<ActEntry> acts() {
        return root.items("acts").stream()
                .flatMap(item -> ActEntry.of(item).stream())
                .toList();
    }

    List<RangeEntry> ranges() {
        Node range = root.find("range-km");
        if (range == null) {
            return List.of();
        }
        List<Node> all = range.isList() ? range.items() : List.of(range);
        return all.stream().map(node -> new RangeEntry(node, aerodynamic())).toList();
    }

    /** The day from which a range that has no date of its own counts as flown; empty where the type never flew. */
    Optional<LocalDate> firstFlight() {
        return acts().stream()
                .filter(ActEntry::isFlight)
                .flatMap(act -> act.first().stream())
                .map(PartialDate::first)
                .min(Comparator.naturalOrder());
    }

    /** The source of a value: its own, or the one that the file names for all. */
    String source(Node value) {
        String own = value.textOrNull("source");
        return own == null ? root.text("source") : own;
    }
}
