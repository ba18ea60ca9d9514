package infcheck.factbook.statement;

import infcheck.diagnostic.Place;
import java.util.List;

/**
 * The names of a subject and its declared warheads, whether anything is known of it or not.
 *
 * @param warheads what one missile carries, or one launcher can launch at one time; 1 where nothing is declared
 */
public record SubjectIdentity(String id, SubjectKind kind, List<String> names, String state, Place at, int warheads) {
    public SubjectIdentity {
        names = List.copyOf(names);
    }
}
