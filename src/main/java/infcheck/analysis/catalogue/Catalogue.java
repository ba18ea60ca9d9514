package infcheck.analysis.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries by kind, each kind in the order of its ids or of its book.
 *
 * @param word by which they were found; empty where all are meant
 * @param entries those that are found
 * @param of all that there are, found or not
 */
public record Catalogue(String word, List<CatalogueEntry> entries, List<CatalogueEntry> of) {
    public Catalogue {
        entries = List.copyOf(entries);
        of = List.copyOf(of);
    }

    /** All entries. */
    public static Catalogue of(Stream<CatalogueEntry> entries) {
        List<CatalogueEntry> all = entries.toList();
        return new Catalogue("", all, all);
    }

    /** The entries that a word means: the code of a State those of that State, another word those that are called so. */
    public Catalogue having(String wanted) {
        boolean isState = of.stream().anyMatch(e -> e.isOf(wanted));
        return new Catalogue(
                wanted,
                of.stream()
                        .filter(e -> isState ? e.isOf(wanted) : e.isCalled(wanted))
                        .toList(),
                of);
    }

    /** The entries of a kind that are found. */
    public List<CatalogueEntry> of(CatalogueEntry.Kind kind) {
        return entries.stream().filter(e -> e.kind() == kind).toList();
    }

    /** The number of entries of a kind, found or not. */
    public int all(CatalogueEntry.Kind kind) {
        return (int) of.stream().filter(e -> e.kind() == kind).count();
    }

    /** The kinds of which there are any, found or not. */
    public Set<CatalogueEntry.Kind> kinds() {
        return of.stream().map(CatalogueEntry::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of what is found. */
    public Set<String> ids() {
        return entries.stream().map(CatalogueEntry::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every word by which something is found; sorted. */
    public Collection<String> known() {
        return of.stream().flatMap(CatalogueEntry::known).collect(Collectors.toCollection(TreeSet::new));
    }
}
