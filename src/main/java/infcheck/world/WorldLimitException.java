package infcheck.world;

/** A set of worlds needs more room than its space allows; the space is of no further use. */
public final class WorldLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorldLimitException(String what) {
        super(what);
    }
}
