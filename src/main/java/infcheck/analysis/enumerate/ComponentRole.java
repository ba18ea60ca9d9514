package infcheck.analysis.enumerate;

import infcheck.fact.Act;
import infcheck.fact.Fact;
import infcheck.fact.LauncherAct;
import infcheck.fact.LauncherType;
import infcheck.fact.MissileType;
import java.util.Locale;

/** The kind of thing that a text component names; if rules hold several to be one, the first of these. */
public enum ComponentRole {
    STATE,
    MISSILE,
    LAUNCHER,
    ACT,
    OTHER;

    static ComponentRole of(Class<? extends Fact> type, String component) {
        return switch (component) {
            case "state", "by", "to" -> STATE;
            case "missileType", "like" -> MISSILE;
            case "launcherType", "other" -> LAUNCHER;
            case "act", "of" -> ACT;
            case "id" -> ofId(type);
            default -> OTHER;
        };
    }

    private static ComponentRole ofId(Class<? extends Fact> type) {
        if (type == MissileType.class) {
            return MISSILE;
        } else if (type == LauncherType.class) {
            return LAUNCHER;
        }
        return Act.class.isAssignableFrom(type) || LauncherAct.class.isAssignableFrom(type) ? ACT : OTHER;
    }

    boolean meets(ComponentRole other) {
        return this == other || this == OTHER || other == OTHER;
    }

    ComponentRole and(ComponentRole other) {
        return compareTo(other) <= 0 ? this : other;
    }

    String noun() {
        return name().toLowerCase(Locale.ROOT);
    }
}
