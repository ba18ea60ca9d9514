package infcheck.report;

import infcheck.factbook.FactBook;
import infcheck.factbook.SourceUses;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.statement.Source;
import infcheck.report.json.Json;
import infcheck.report.page.TextPage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sources of a fact book: how far each was checked, and what rests on it.
 *
 * @param path of the facts, as the user wrote it
 * @param ids of the sources that are listed
 */
public record SourceList(String path, FactBook facts, Set<String> ids) {
    private static final int SCHEMA_VERSION = 1;
    private static final List<String> HEADERS =
            List.of("source", "basis", "date", "title, publisher, and what rests on it");

    public SourceList {
        ids = Set.copyOf(ids);
    }

    /** A row for each source by its id; the last line counts them. */
    public String text(TextPage page) {
        SourceUses uses = SourceUses.of(facts);
        return page.text(page.table(
                        HEADERS, sources().stream().map(s -> row(s, uses)).toList())
                + "\n" + totals(uses));
    }

    /** The same as one JSON object, with the ids of all that rests on each source, ending with a line feed. */
    public String json() {
        SourceUses uses = SourceUses.of(facts);
        ObjectNode root = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("facts", path)
                .put("hash", facts.hash());
        ObjectNode counts = root.putObject("counts").put("sources", sources().size());
        Arrays.stream(Source.Basis.values()).forEach(b -> counts.put(word(b), sources(b)));
        root.set("sources", Json.list(sources(), s -> json(s, uses)));
        return Json.print(root);
    }

    private List<Source> sources() {
        return facts.sources().values().stream()
                .filter(s -> ids.contains(s.id()))
                .sorted(Comparator.comparing(Source::id))
                .toList();
    }

    private long sources(Source.Basis basis) {
        return sources().stream().filter(s -> s.basis() == basis).count();
    }

    private static List<String> row(Source source, SourceUses uses) {
        return List.of(
                source.id(),
                word(source.basis()),
                source.date() == null ? "none" : source.date().text() + updated(source.updated()),
                source.title() + " (" + source.publisher() + ")\n" + told(uses.of(source.id())));
    }

    private static String updated(@Nullable PartialDate updated) {
        return updated == null ? "" : "\nto " + updated.text();
    }

    /** {@code 9 of su-ss-23, 2 of su-ss-12; a remark}: how many values and acts of each subject. */
    private static String told(SortedSet<String> uses) {
        SortedMap<String, Long> bySubject =
                uses.stream().collect(Collectors.groupingBy(SourceList::subject, TreeMap::new, Collectors.counting()));
        return bySubject.isEmpty()
                ? "remarks alone"
                : bySubject.entrySet().stream()
                        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " (" + e.getValue() + ")"))
                        .collect(Collectors.joining(", "));
    }

    private static String subject(String use) {
        return use.split("[/. ]", 2)[0];
    }

    /** {@code 3 sources with 12 values and acts: 2 read (9), 1 recalled (3), 0 computed (0)}. */
    private String totals(SourceUses uses) {
        int all = Arrays.stream(Source.Basis.values())
                .mapToInt(b -> resting(b, uses))
                .sum();
        return sources().size() + " sources with " + all + " values and acts: "
                + Arrays.stream(Source.Basis.values())
                        .map(b -> sources(b) + " " + word(b) + " (" + resting(b, uses) + ")")
                        .collect(Collectors.joining(", "))
                + "\n";
    }

    private int resting(Source.Basis basis, SourceUses uses) {
        return sources().stream()
                .filter(s -> s.basis() == basis)
                .mapToInt(s -> uses.of(s.id()).size())
                .sum();
    }

    private static ObjectNode json(Source source, SourceUses uses) {
        ObjectNode node = Json.object()
                .put("id", source.id())
                .put("basis", word(source.basis()))
                .put("date", text(source.date()))
                .put("updated", text(source.updated()))
                .put("title", source.title())
                .put("publisher", source.publisher())
                .put("address", source.address());
        node.set("restsOnIt", Json.texts(List.copyOf(uses.of(source.id()))));
        return node;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    /** As a reader has it: a source was read, recalled or computed. */
    private static String word(Source.Basis basis) {
        return basis == Source.Basis.RETRIEVED ? "read" : basis.name().toLowerCase(Locale.ROOT);
    }
}
