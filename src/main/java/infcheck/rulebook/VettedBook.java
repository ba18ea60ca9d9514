package infcheck.rulebook;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.SourceFile;
import infcheck.fact.Fact;
import infcheck.finding.Status;
import infcheck.provision.Provision;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.stored.StorableTypes;
import infcheck.rulebook.stored.StoredEntry;
import infcheck.rulebook.stored.TreeReader;
import infcheck.rulebook.stored.TreeWriter;
import infcheck.rulebook.stored.UnstorableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of vetting the files of a book, for a store. In bytes each place has the name of its file in the book, so that the book
 * may lie in another folder when it is read again.
 *
 * @param book without its cases, which are not vetted with it
 * @param folder for which alone it holds, since a warning names it in words; null where it holds for any
 */
record VettedBook(
        RuleBook book, List<Diagnostic> warnings, @Nullable String folder) {
    private static final StorableTypes TYPES = new StorableTypes(
            Set.of(RuleBook.class, Rule.class, Law.class, Fact.class, Provision.class, Status.class, Diagnostic.class)
                    .stream()
                    .map(Class::getPackageName)
                    .collect(Collectors.toSet()));

    VettedBook {
        warnings = List.copyOf(warnings);
    }

    static VettedBook of(RuleBook book, BookFiles files, Diagnostics warnings) {
        boolean named = warnings.list().stream().anyMatch(w -> (w.message() + w.hint()).contains(files.path()));
        return new VettedBook(book.withCases(List.of()), warnings.list(), named ? files.path() : null);
    }

    /** Whether the same files in a folder would be vetted with the same words. */
    private boolean holdsFor(BookFiles files) {
        return folder == null || folder.equals(files.path());
    }

    /** The entry for a store; empty where the book holds something that cannot be stored. */
    Optional<StoredEntry> entry(BookFiles files) {
        Map<String, String> names = files.files().stream()
                .collect(Collectors.toMap(SourceFile::path, SourceFile::name, (one, same) -> one));
        try {
            return Optional.of(new StoredEntry(BookFront.of(book).line(), TreeWriter.bytes(this, TYPES, moved(names))));
        } catch (UnstorableException | StrayPlaceException e) {
            return Optional.empty();
        }
    }

    /** The book that an entry holds, with the places of these files; empty where the entry does not hold for them. */
    static Optional<VettedBook> of(StoredEntry entry, BookFiles files) {
        Map<String, String> paths =
                files.files().stream().collect(Collectors.toMap(SourceFile::name, SourceFile::path));
        try {
            return TreeReader.tree(entry.tree(), TYPES, moved(paths)) instanceof VettedBook vetted
                            && vetted.holdsFor(files)
                    ? Optional.of(vetted)
                    : Optional.empty();
        } catch (UnstorableException | StrayPlaceException e) {
            return Optional.empty();
        }
    }

    private static UnaryOperator<Object> moved(Map<String, String> files) {
        return record -> record instanceof Place place ? moved(place, files) : record;
    }

    private static Place moved(Place place, Map<String, String> files) {
        String file = files.get(place.file());
        if (file == null) {
            throw new StrayPlaceException();
        }
        return new Place(file, place.line(), place.column());
    }

    /** A place outside the files of the book. */
    private static final class StrayPlaceException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
