package infcheck.factbook.file;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.document.tree.Node;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.statement.SubjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of the fact files, each by its kind and held against its schema; not yet trusted. */
public final class FactFiles {
    private static final Comparator<SourceFile> ORDER =
            Comparator.comparing(SourceFile::name).thenComparing(SourceFile::path);

    private final Diagnostics diagnostics;
    private final List<SubjectFile> subjects = new ArrayList<>();
    private final List<Node> sources = new ArrayList<>();
    private final List<Node> eliminations = new ArrayList<>();
    private final List<Node> facilities = new ArrayList<>();
    private final List<Node> inventory = new ArrayList<>();
    private final List<Node> statements = new ArrayList<>();
    private final Map<SubjectKind, SortedSet<String>> ids = new EnumMap<>(SubjectKind.class);
    private boolean everySourceRead = true;
    private boolean everyTypeRead = true;

    private FactFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    public static FactFiles of(FoundFacts found, Diagnostics diagnostics) {
        FactFiles read = new FactFiles(diagnostics);
        List<SourceFile> files = found.files();
        // most of the time goes into the files themselves, and none of them knows another
        files.parallelStream()
                .map(file -> FactDraft.of(file, FolderLayout.of(file.name(), files.size() == 1)))
                .sorted(Comparator.comparing(FactDraft::file, ORDER))
                .toList()
                .forEach(read::add);
        found.unread().forEach(read::missed);
        return read;
    }

    public static FactFiles of(InlineFacts nodes, Diagnostics diagnostics) {
        FactFiles read = new FactFiles(diagnostics);
        read.sources.addAll(nodes.sources());
        nodes.systems().forEach(node -> read.add(node, SubjectKind.MISSILE_TYPE, Schema.of("system")));
        nodes.launchers().forEach(node -> read.add(node, SubjectKind.LAUNCHER_TYPE, Schema.of("launcher")));
        nodes.inventory().forEach(read::declared);
        return read;
    }

    public List<SubjectFile> subjects() {
        return subjects;
    }

    /** The sources of all files, one node each. */
    public List<Node> sources() {
        return sources;
    }

    /** The eliminations of the file that holds nothing else, one node each. */
    public List<Node> eliminations() {
        return eliminations;
    }

    /** Where facilities lie, one node each. */
    List<Node> facilities() {
        return facilities;
    }

    /** What States declared that they had, one node each. */
    public List<Node> inventory() {
        return inventory;
    }

    /** What persons said, one node each. */
    public List<Node> statements() {
        return statements;
    }

    /** The ids of the subjects, those included whose file cannot be read. */
    public SortedSet<String> ids() {
        return Arrays.stream(SubjectKind.values())
                .flatMap(kind -> ids(kind).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the subjects of a kind. */
    public SortedSet<String> ids(SubjectKind kind) {
        return ids.computeIfAbsent(kind, k -> new TreeSet<>());
    }

    /** Who acts or declares: the State whose type it is, where the item of a file names nobody; empty where that is not known. */
    public String by(Node item, @Nullable String type) {
        String stated = item.textOrNull("by");
        return stated != null
                ? stated
                : subjects.stream()
                        .filter(s -> s.id().equals(type))
                        .flatMap(s -> Stream.ofNullable(s.root().textOrNull("state")))
                        .findFirst()
                        .orElse("");
    }

    /** Whether a source that is not there is known to be nowhere. */
    public boolean everySourceRead() {
        return everySourceRead;
    }

    /** Whether a type that is not there is known to be nowhere. */
    public boolean everyTypeRead() {
        return everyTypeRead;
    }

    /** The roots of all files in which a value may name a date or a source. */
    public Stream<Node> roots() {
        return Stream.of(
                        subjects.stream().map(SubjectFile::root).toList(),
                        sources,
                        eliminations,
                        facilities,
                        inventory,
                        statements)
                .flatMap(List::stream);
    }

    private void add(FactDraft draft) {
        draft.diagnostics().list().forEach(diagnostics::add);
        switch (draft.layout()) {
            case SOURCES -> addSources(draft.root());
            case SYSTEM -> addSubject(draft, SubjectKind.MISSILE_TYPE);
            case LAUNCHER -> addSubject(draft, SubjectKind.LAUNCHER_TYPE);
            case ELIMINATIONS -> addItems(draft, eliminations);
            case FACILITIES -> addItems(draft, facilities);
            case INVENTORY -> addItems(draft, inventory);
            case STATEMENTS -> addItems(draft, statements);
            case NOWHERE -> addNowhere(draft.file());
        }
    }

    private void addNowhere(SourceFile file) {
        diagnostics.error(
                Place.of(file.path()),
                "unknown-file",
                "no fact file belongs in this place",
                FolderLayout.hint(file.name()));
    }

    /** What could not be read states what nobody knows, and nothing is missed that it may state. */
    private void missed(String name) {
        switch (FolderLayout.of(name, false)) {
            case SOURCES -> everySourceRead = false;
            case SYSTEM -> ids(SubjectKind.MISSILE_TYPE).add(FolderLayout.stem(name));
            case LAUNCHER -> ids(SubjectKind.LAUNCHER_TYPE).add(FolderLayout.stem(name));
            case NOWHERE -> everyTypeRead = false;
            case ELIMINATIONS, FACILITIES, INVENTORY, STATEMENTS -> {}
        }
    }

    private void add(Node root, SubjectKind kind, Schema schema) {
        schema.check(root, diagnostics);
        addSubject(new SubjectFile(kind, EnumWords.of(kind), false, root));
    }

    private void declared(Node item) {
        Schema.of("inventory").items().check(item, diagnostics);
        inventory.add(item);
    }

    private void addSources(@Nullable Node root) {
        if (root == null) {
            everySourceRead = false;
        } else {
            sources.addAll(root.items());
        }
    }

    private static void addItems(FactDraft draft, List<Node> list) {
        Node root = draft.root();
        if (root != null) {
            list.addAll(root.items());
        }
    }

    private void addSubject(FactDraft draft, SubjectKind kind) {
        String name = draft.file().name();
        Node root = draft.root();
        if (root == null) {
            ids(kind).add(FolderLayout.stem(name));
        } else {
            addSubject(new SubjectFile(kind, FolderLayout.stem(name), name.contains("/"), root));
        }
    }

    private void addSubject(SubjectFile subject) {
        subjects.add(subject);
        ids(subject.kind()).add(subject.id());
        Node own = subject.root().find("sources");
        if (own != null) {
            Schema.of("sources").check(own, diagnostics);
            sources.addAll(own.items());
        }
    }
}
