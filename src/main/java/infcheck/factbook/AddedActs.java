package infcheck.factbook;

import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.factbook.file.ActEntry;
import java.util.List;

/**
 * Acts that a scenario adds to one subject, before they are trusted.
 *
 * @param list as a file of the subject would have it under {@code acts}
 * @param at where the subject is named
 */
record AddedActs(String subject, Node list, Place at) {

    List<ActEntry> entries() {
        return list.items().stream().flatMap(item -> ActEntry.of(item).stream()).toList();
    }
}
