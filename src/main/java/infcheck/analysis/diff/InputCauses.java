package infcheck.analysis.diff;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import java.util.List;

/** Finds what made a difference, from one sort of input that differs. */
interface InputCauses {

    /** The causes for which something else is said of an act; empty where none can be told. */
    List<DiffCause> of(SubjectChange subject, ActChange act);

    /** The causes for which a subject is new or gone; empty where none can be told. */
    List<DiffCause> ofPresence(SubjectChange subject);
}
