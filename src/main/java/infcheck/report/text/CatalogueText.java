package infcheck.report.text;

import infcheck.analysis.catalogue.Catalogue;
import infcheck.analysis.catalogue.CatalogueEntry;
import infcheck.report.page.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Entries of a catalogue as text for a person: a table for each kind, its last line a count. */
public final class CatalogueText {
    private CatalogueText() {}

    /** The tables of the kinds of which something is found. */
    public static String of(Catalogue catalogue, TextPage page) {
        return page.text(catalogue.kinds().stream()
                .filter(kind -> !catalogue.of(kind).isEmpty())
                .map(kind -> table(catalogue.of(kind), page) + "\n" + count(catalogue, kind))
                .collect(Collectors.joining("\n")));
    }

    private static String table(List<CatalogueEntry> entries, TextPage page) {
        CatalogueEntry first = entries.get(0);
        List<String> headers = new ArrayList<>(List.of(first.kind().word()));
        headers.addAll(first.about().keySet());
        headers.add("what it is");
        return page.table(headers, entries.stream().map(CatalogueText::row).toList());
    }

    private static List<String> row(CatalogueEntry entry) {
        List<String> row = new ArrayList<>(List.of(entry.id()));
        row.addAll(entry.about().values());
        row.add(entry.says());
        return row;
    }

    /** {@code 92 systems}, {@code 3 of 92 systems have `iskander`}. */
    private static String count(Catalogue catalogue, CatalogueEntry.Kind kind) {
        int found = catalogue.of(kind).size();
        int all = catalogue.all(kind);
        return catalogue.word().isEmpty()
                ? all + " " + (all == 1 ? kind.word() : kind.words()) + "\n"
                : found + " of " + all + " " + (all == 1 ? kind.word() : kind.words()) + " for `" + catalogue.word()
                        + "`\n";
    }
}
