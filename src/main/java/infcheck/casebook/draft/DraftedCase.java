package infcheck.casebook.draft;

import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import infcheck.document.folder.SourceFile;
import infcheck.fact.Act;
import infcheck.fact.Day;
import infcheck.fact.LauncherAct;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/**
 * A case that can be pasted into a file of cases.
 *
 * @param keys what stands under `- case:`, as YAML has it
 */
public record DraftedCase(Map<String, Object> keys) {
    private static final String FILE = "drafted.yaml";
    private static final String FACTS = "facts";
    private static final String UNDER = "under";

    private static final DumpSettings SETTINGS =
            DumpSettings.builder().setIndent(2).setWidth(120).build();

    public DraftedCase {
        keys = new LinkedHashMap<>(keys);
    }

    /**
     * The case that states these facts.
     *
     * @param rule the name of the rule that it is about
     * @return empty where a case cannot state one of the facts
     */
    public static Optional<DraftedCase> of(String says, String rule, List<Stated> facts) {
        if (!facts.stream().allMatch(DraftedCase::hasForm)) {
            return Optional.empty();
        }
        TypeTrees types = new TypeTrees(facts);
        Map<String, Object> stated = new LinkedHashMap<>();
        put(stated, "type", types.missiles());
        put(stated, "launcher", types.launchers());
        Map<String, Object> answers = new LinkedHashMap<>();
        facts.stream()
                .filter(Reading.class::isInstance)
                .map(Reading.class::cast)
                .forEach(reading -> answers.put(reading.name(), reading.answer()));
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("case", says);
        keys.put("rule", rule);
        keys.put(FACTS, stated);
        if (!answers.isEmpty()) {
            keys.put(UNDER, Map.of("readings", answers));
        }
        keys.put("expect", Map.of("status", "VIOLATION"));
        return Optional.of(new DraftedCase(keys));
    }

    private static boolean hasForm(Stated fact) {
        return fact instanceof Act
                || fact instanceof LauncherAct
                || fact instanceof Day
                || fact instanceof Reading
                || TypeTrees.OF_MISSILES.knows(fact)
                || TypeTrees.OF_LAUNCHERS.knows(fact)
                || ActTrees.DETAILS.knows(fact);
    }

    /** One under its own key, more as a list. */
    private static void put(Map<String, Object> stated, String key, List<Map<String, Object>> types) {
        if (types.size() == 1) {
            stated.put(key, types.get(0));
        } else if (!types.isEmpty()) {
            stated.put(key + "s", types);
        }
    }

    /** The text, as a file of cases has it. */
    public String yaml() {
        return new Dump(SETTINGS).dumpToString(List.of(keys));
    }

    /**
     * The case as it is read.
     *
     * @throws infcheck.diagnostic.BadInputException where the book does not take it
     */
    public Case read(RuleBook book) {
        byte[] text = yaml().getBytes(StandardCharsets.UTF_8);
        return CaseBook.of(book.withCases(List.of(new SourceFile(FILE, FILE, text))))
                .cases()
                .get(0);
    }

    /** The same case with one key or item left out, each in turn, the larger ones first. */
    public Stream<DraftedCase> smaller() {
        Stream<DraftedCase> unchanged = keys.containsKey(UNDER) ? Stream.of(without(UNDER)) : Stream.empty();
        Stream<DraftedCase> parts = keys.entrySet().stream()
                .filter(key -> key.getKey().equals(UNDER) || key.getKey().equals(FACTS))
                .flatMap(key -> Shrunken.of(key.getValue()).map(value -> with(key.getKey(), value)));
        return Stream.concat(unchanged, parts);
    }

    /** The same case, expecting what was found. */
    public DraftedCase expecting(SubjectFindings found, boolean fires) {
        Map<String, Object> expect = new LinkedHashMap<>();
        expect.put("subject", found.id());
        expect.put("status", found.status().name());
        found.findings().stream()
                .filter(finding -> finding.status() == found.status())
                .findFirst()
                .ifPresent(finding -> expect.putAll(words(finding)));
        DraftedCase expecting = with("expect", expect);
        return fires ? expecting : expecting.with("near-miss", true);
    }

    private static Map<String, Object> words(Finding finding) {
        Map<String, Object> words = new LinkedHashMap<>();
        put(words, "provision", finding.breaches().stream().map(b -> b.provision()));
        put(
                words,
                "ground",
                finding.breaches().stream().flatMap(b -> b.grounds().stream()).map(g -> g.ground()));
        put(words, "reason", finding.reasons().stream().map(r -> r.reason()));
        return words;
    }

    private static void put(Map<String, Object> words, String key, Stream<String> found) {
        List<String> all = found.distinct().sorted().toList();
        if (!all.isEmpty()) {
            words.put(key, all.size() == 1 ? all.get(0) : all);
        }
    }

    /** The same case that says otherwise what it is about. */
    public DraftedCase saying(String sentence) {
        return with("case", sentence);
    }

    private DraftedCase with(String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(keys);
        changed.put(key, value);
        return new DraftedCase(changed);
    }

    private DraftedCase without(String key) {
        Map<String, Object> changed = new LinkedHashMap<>(keys);
        changed.remove(key);
        return new DraftedCase(changed);
    }

    /** The number of values that the case states. */
    public int size() {
        return size(keys);
    }

    private static int size(Object tree) {
        List<Object> children = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            children.addAll(map.values());
        } else if (tree instanceof List<?> list) {
            children.addAll(list);
        }
        return 1 + children.stream().mapToInt(DraftedCase::size).sum();
    }
}
