package infcheck.oracle;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is bound on which day: sections 2, 3 and 7 of the dossier. */
record Bound(OracleLaw law) {
    private static final Set<String> SUSPENDING = Set.of("US", "RU");

    boolean party(String state, LocalDate on) {
        return !ended(on) && (Rows.PARTIES.contains(state) || (state.equals("CN") && chinaIn(on)));
    }

    boolean ended(LocalDate on) {
        return law.ends() && !on.isBefore(Rows.END);
    }

    /** Why a State does not answer for an act of a forbidden kind on a day. */
    SortedSet<String> grounds(String state, LocalDate on) {
        SortedSet<String> grounds = new TreeSet<>();
        if (ended(on) && !(state.equals(Rows.REMAINING) && law.says("withdrawal", "not ended"))) {
            grounds.add("NOT_IN_FORCE");
        }
        if (nonParty(state, on)) {
            grounds.add("NON_PARTY");
        }
        String question = succession(state);
        if (question != null && !ended(on) && law.says(question, "not bound")) {
            grounds.add("NOT_A_SUCCESSOR");
        }
        if (suspended(state, on) && law.says("suspension", "released")) {
            grounds.add("SUSPENDED");
        }
        return grounds;
    }

    /** The question whether a State succeeded; null for one that surely did, or is no successor. */
    private static @Nullable String succession(String state) {
        if (Rows.PASSIVE.contains(state)) {
            return "passive-successors";
        }
        if (Rows.ACTIVE.contains(state)) {
            return "active-successors";
        }
        return state.equals("UA") ? "ukraine-as-successor" : null;
    }

    /** The day on which the elimination periods of a State begin: for who is not bound (yet), entry into force. */
    LocalDate start(String state, LocalDate on) {
        LocalDate china = law.china();
        return state.equals("CN") && china != null && !on.isBefore(china) ? china : Rows.IN_FORCE;
    }

    private boolean nonParty(String state, LocalDate on) {
        if (state.equals("CN") && law.china() != null) {
            return on.isBefore(law.china());
        }
        return !Rows.PARTIES.contains(state) && !Rows.PASSIVE.contains(state);
    }

    private boolean chinaIn(LocalDate on) {
        return law.china() != null && !on.isBefore(law.china());
    }

    private boolean suspended(String state, LocalDate on) {
        return law.ends() && SUSPENDING.contains(state) && !on.isBefore(Rows.SUSPENDED) && !ended(on);
    }
}
