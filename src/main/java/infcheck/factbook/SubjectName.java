package infcheck.factbook;

import infcheck.diagnostic.Place;
import java.util.List;

/** What a subject is called, whether anything is known of it or not. */
record SubjectName(String id, SubjectKind kind, List<String> names, String state, Place at) {
    SubjectName {
        names = List.copyOf(names);
    }
}
