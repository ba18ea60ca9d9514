package infcheck.factbook.table;

import java.util.Map;

/**
 * The facts that a table states.
 *
 * @param files their texts, by name below a folder of facts
 */
public record ImportedFacts(Map<String, String> files, ImportTally tally) {
    public ImportedFacts {
        files = Map.copyOf(files);
    }
}
