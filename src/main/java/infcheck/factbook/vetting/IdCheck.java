package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.tree.Node;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.FirstPlaces;
import infcheck.factbook.file.SubjectFile;
import java.util.List;

/** Every id is there once, a subject's is the name of its file, and whatever refers to a type refers to one that is known. */
public record IdCheck(FactFiles files, Diagnostics diagnostics) {

    void check() {
        unique("subject", files.subjects().stream().map(SubjectFile::root).toList());
        unique("source", files.sources());
        unique("statement", files.statements());
        files.subjects().forEach(this::fileName);
        if (files.everyTypeRead()) {
            references();
        }
    }

    private void references() {
        ReferenceCheck references = new ReferenceCheck(KnownTypes.of(files), diagnostics);
        files.eliminations().forEach(e -> references.types(e, ""));
        files.inventory().forEach(d -> references.types(d, ""));
        files.subjects().forEach(s -> references(s, references));
        files.statements().forEach(this::about);
    }

    private void unique(String what, List<Node> maps) {
        FirstPlaces ids = new FirstPlaces("duplicate-id", diagnostics);
        for (Node map : maps) {
            String id = map.textOrNull("id");
            if (id != null) {
                ids.add(id, map.get("id").at(), "`" + id + "` is the id of another " + what);
            }
        }
    }

    private void fileName(SubjectFile subject) {
        String id = subject.root().textOrNull("id");
        if (id != null && subject.inFolder() && !id.equals(subject.stem())) {
            diagnostics.error(
                    subject.root().get("id").at(),
                    "file-name",
                    "the id `" + id + "` is not the name of the file",
                    "call the file `" + id + ".yaml`, or write `id: " + subject.stem() + "`");
        }
    }

    private static void references(SubjectFile subject, ReferenceCheck references) {
        for (String key : List.of("contained", "launched", "same-as")) {
            subject.root().items(key).forEach(item -> references.types(item, subject.id()));
        }
        subject.acts().forEach(references::act);
    }

    private void about(Node statement) {
        FirstPlaces ids = new FirstPlaces("duplicate-id", diagnostics);
        statement.items("about").stream().filter(Node::isText).forEach(id -> {
            ids.add(id.text(), id.at(), "`" + id.text() + "` is named twice");
            if (!files.ids().contains(id.text())) {
                diagnostics.error(
                        id.at(),
                        "unknown-subject",
                        "no subject has the id `" + id.text() + "`",
                        Nearest.hint(id.text(), files.ids()));
            }
        });
    }
}
