package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.Node;
import java.util.List;

/** Every id is there once, a system's is the name of its file, and eliminations are of types that are known. */
record IdCheck(FactFiles files, Diagnostics diagnostics) {

    void check() {
        unique("system", files.subjects().stream().map(Subject::root).toList());
        unique("source", files.sources());
        files.subjects().forEach(this::fileName);
        files.eliminations().forEach(this::missileType);
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

    private void missileType(Node elimination) {
        String type = elimination.textOrNull("missile-type");
        if (type != null && !files.ids().contains(type)) {
            diagnostics.error(
                    elimination.get("missile-type").at(),
                    "unknown-missile-type",
                    "no system has the id `" + type + "`",
                    Nearest.hint(type, files.ids()));
        }
    }
}
