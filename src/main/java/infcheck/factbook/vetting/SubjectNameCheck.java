package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.UnseenCharacters;
import infcheck.document.tree.Node;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.FirstPlaces;
import infcheck.factbook.file.SubjectFile;
import java.util.Locale;

/** A name can be seen, stands once in a file, and is not the id of another subject. */
public record SubjectNameCheck(FactFiles files, Diagnostics diagnostics) {

    void check() {
        files.subjects().forEach(this::check);
    }

    private void check(SubjectFile subject) {
        FirstPlaces names = new FirstPlaces("duplicate-name", diagnostics);
        for (Node name : subject.names()) {
            String shown = "`" + name.text() + "`";
            String small = name.text().toLowerCase(Locale.ROOT);
            spaces(name);
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

    /** Nobody finds a subject by a name with a space in it that no key of a keyboard makes. */
    private void spaces(Node name) {
        if (name.isText() && name.text().isEmpty()) {
            diagnostics.error(name.at(), "empty", "the name is blank", "write it, or remove it");
        }
        name.text()
                .codePoints()
                .filter(c -> c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR)
                .findFirst()
                .ifPresent(c -> diagnostics.error(
                        name.at(),
                        "odd-space",
                        "the name has the character " + UnseenCharacters.named(c),
                        "write a plain space"));
    }
}
