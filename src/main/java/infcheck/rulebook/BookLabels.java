package infcheck.rulebook;

import infcheck.finding.Status;
import java.util.Map;

/**
 * What a book is called and how its statuses read.
 *
 * @param kind treaty or pledge
 * @param statuses the words for a reader, such as "violation" or "would break the pledge", for every status
 */
public record BookLabels(String name, Kind kind, Map<Status, String> statuses) {

    /** What binds: law, or a promise. */
    public enum Kind {
        TREATY,
        PLEDGE
    }

    public BookLabels {
        statuses = Map.copyOf(statuses);
    }
}
