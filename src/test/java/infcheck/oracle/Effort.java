package infcheck.oracle;

/** How much is tried: a share in every build, everything with {@code -Dlong}. */
final class Effort {
    private static final boolean LONG = System.getProperty("long") != null;

    private Effort() {}

    static boolean all() {
        return LONG;
    }

    static int of(int share, int all) {
        return LONG ? all : share;
    }
}
