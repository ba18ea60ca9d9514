package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.Node;
import java.util.Locale;

/** No name stands twice in a file, and none is the id of another subject. */
record NameCheck(FactFiles files, Diagnostics diagnostics) {

    void check() {
        files.subjects().forEach(this::check);
    }

    private void check(Subject subject) {
        Firsts names = new Firsts("duplicate-name", diagnostics);
        for (Node name : subject.names()) {
            String shown = "`" + name.text() + "`";
            String small = name.text().toLowerCase(Locale.ROOT);
            names.add(small, name.at(), shown + " is named twice");
            if (!small.equals(subject.id()) && files.ids().contains(small)) {
                diagnostics.error(
                        name.at(),
                        "name-is-id",
                        shown + " is the id of another subject",
                        "leave the name out, or write it so that nobody takes one for the other");
            }
        }
    }
}
