package infcheck.rulebook;

/** Tells that it was loaded and initialized, which nothing in a rule file can bring about. */
public final class Canary {
    public static final String PROPERTY = "infcheck.canary";

    static {
        System.setProperty(PROPERTY, "the canary was initialized");
    }

    private Canary() {}

    public static boolean touch() {
        return true;
    }
}
