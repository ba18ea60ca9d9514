package infcheck.casebook;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.Yaml;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.document.tree.Node;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The cases of one file, before they are read for a rule book.
 *
 * @param diagnostics what is wrong with the file by itself
 */
record CaseFile(List<StatedCase> cases, List<Diagnostic> diagnostics) {
    private static final Schema SCHEMA = Schema.of("case");

    /**
     * The file that was last read at each path. Whoever edits one rule or one case reads hundreds of cases again and again that
     * stay as they are.
     */
    private static final ConcurrentMap<String, SoftReference<Remembered>> READ = new ConcurrentHashMap<>();

    private record Remembered(SourceFile file, CaseFile read) {}

    CaseFile {
        cases = List.copyOf(cases);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads a file; a file with the bytes that it had last time is not read twice. */
    static CaseFile of(SourceFile file) {
        SoftReference<Remembered> last = READ.get(file.path());
        Remembered remembered = last == null ? null : last.get();
        if (remembered != null && remembered.file().equals(file)) {
            return remembered.read();
        }
        CaseFile read = read(file);
        READ.put(file.path(), new SoftReference<>(new Remembered(file, read)));
        return read;
    }

    private static CaseFile read(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        List<Node> all = Yaml.draft(file, SCHEMA, diagnostics).stream()
                .flatMap(root -> root.items().stream())
                .toList();
        // of a file that breaks the schema the cases are read that keep to it
        Schema ofCase = SCHEMA.items();
        List<Node> sound = !diagnostics.hasErrors()
                ? all
                : all.stream()
                        .filter(node -> ofCase.check(node, new Diagnostics()))
                        .toList();
        List<StatedCase> cases =
                sound.stream().map(node -> StatedCase.of(node, diagnostics)).toList();
        return new CaseFile(cases, diagnostics.list());
    }
}
