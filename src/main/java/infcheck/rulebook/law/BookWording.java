package infcheck.rulebook.law;

import infcheck.finding.Status;
import java.util.Locale;
import java.util.Map;

/**
 * The name of a book, and the words of its statuses.
 *
 * @param kind treaty or pledge
 * @param statuses the words for a reader, such as "violation" or "would break the pledge", for every status
 */
public record BookWording(String name, Kind kind, Map<Status, String> statuses) {

    /** The kind of thing that binds, law or a promise, and the verbs used for it. */
    public enum Kind {
        TREATY("the Treaty", "forbids", "forbidden", "violate", "a violation of"),
        PLEDGE("the pledge", "rules out", "ruled out", "break", "a breach of");

        private final String name;
        private final String forbids;
        private final String forbidden;
        private final String breaks;
        private final String breach;

        Kind(String... words) {
            name = words[0];
            forbids = words[1];
            forbidden = words[2];
            breaks = words[3];
            breach = words[4];
        }

        /** {@code the Treaty}. */
        public String text() {
            return name;
        }

        /** {@code forbids}. */
        public String forbids() {
            return forbids;
        }

        /** {@code forbidden}. */
        public String forbidden() {
            return forbidden;
        }

        /** {@code violate}. */
        public String breaks() {
            return breaks;
        }

        /** {@code a violation of}. */
        public String breach() {
            return breach;
        }
    }

    public BookWording {
        statuses = Map.copyOf(statuses);
    }

    /** The word for a status; of a status without one its own name. */
    public String word(Status status) {
        return statuses.getOrDefault(
                status, status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
