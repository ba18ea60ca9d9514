package infcheck.factbook.file;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.Yaml;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.document.tree.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One fact file, held against its schema and not yet among the others.
 *
 * @param root null where the file is no YAML or belongs nowhere
 * @param diagnostics what is wrong with the file itself
 */
public record FactDraft(
        SourceFile file, FolderLayout layout, @Nullable Node root, Diagnostics diagnostics) {

    static FactDraft of(SourceFile file, FolderLayout layout) {
        Diagnostics diagnostics = new Diagnostics();
        Node root = layout == FolderLayout.NOWHERE
                ? null
                : Yaml.draft(file, Schema.of(layout.name().toLowerCase(Locale.ROOT)), diagnostics)
                        .orElse(null);
        return new FactDraft(file, layout, root, diagnostics);
    }
}
