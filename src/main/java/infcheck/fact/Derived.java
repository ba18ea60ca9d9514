package infcheck.fact;

/** A fact that a rule makes; it holds in the worlds in which all that the rule wants is there. */
public sealed interface Derived extends Fact
        permits Classified,
                RangeCapability,
                Counted,
                Carrying,
                Carried,
                LauncherOf,
                Located,
                Sited,
                Apart,
                StageLike,
                Weighed,
                Tallied,
                Breach,
                Exemption,
                Violation,
                Exempt,
                Compliance,
                Unsettled,
                OutOfScope {

    /** The subject that it is about. */
    String subject();
}
