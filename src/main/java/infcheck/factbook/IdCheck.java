package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.Node;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every id is there once, a subject's is the name of its file, and whatever refers to a type refers to one that is known. */
record IdCheck(FactFiles files, Diagnostics diagnostics) {

    void check() {
        unique("subject", files.subjects().stream().map(Subject::root).toList());
        unique("source", files.sources());
        unique("statement", files.statements());
        files.subjects().forEach(this::fileName);
        files.eliminations().forEach(e -> type(e, "missile-type", SubjectKind.MISSILE_TYPE, ""));
        files.inventory().forEach(d -> {
            type(d, "missile-type", SubjectKind.MISSILE_TYPE, "");
            type(d, "launcher-type", SubjectKind.LAUNCHER_TYPE, "");
        });
        files.subjects().forEach(this::references);
        files.statements().forEach(this::about);
    }

    private void unique(String what, List<Node> maps) {
        Firsts ids = new Firsts("duplicate-id", diagnostics);
        for (Node map : maps) {
            String id = map.textOrNull("id");
            if (id != null) {
                ids.add(id, map.get("id").at(), "`" + id + "` is the id of another " + what);
            }
        }
    }

    private void fileName(Subject subject) {
        String id = subject.root().textOrNull("id");
        if (id != null && subject.inFolder() && !id.equals(subject.stem())) {
            diagnostics.error(
                    subject.root().get("id").at(),
                    "file-name",
                    "the id `" + id + "` is not the name of the file",
                    "call the file `" + id + ".yaml`, or write `id: " + subject.stem() + "`");
        }
    }

    private void references(Subject subject) {
        for (String key : List.of("contained", "launched", "same-as")) {
            for (Node item : subject.root().items(key)) {
                type(item, "missile-type", SubjectKind.MISSILE_TYPE, "");
                type(item, "launcher-type", SubjectKind.LAUNCHER_TYPE, subject.id());
            }
        }
        for (ActEntry act : subject.acts()) {
            type(act.body(), "launcher", SubjectKind.LAUNCHER_TYPE, "");
            Node stage = act.body().find("stage-like");
            if (stage != null) {
                type(stage, "missile-type", SubjectKind.MISSILE_TYPE, "");
            }
        }
    }

    private void about(Node statement) {
        Firsts ids = new Firsts("duplicate-id", diagnostics);
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

    private void type(Node item, String key, SubjectKind kind, String own) {
        String type = item.textOrNull(key);
        if (type == null || (files.ids(kind).contains(type) && !type.equals(own))) {
            return;
        }
        SortedSet<String> others = new TreeSet<>(files.ids(kind));
        others.remove(own);
        diagnostics.error(
                item.get(key).at(),
                "unknown-" + key,
                "no " + (own.isEmpty() ? "" : "other ") + key.replace('-', ' ') + " has the id `" + type + "`",
                others.isEmpty()
                        ? "give the folder of facts, so that the file of that type is read too"
                        : Nearest.hint(type, others));
    }
}
