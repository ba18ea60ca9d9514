package infcheck.rulebook;

/** Tells that it was loaded and initialized, which nothing in a rule file can bring about. */
final class Canary {
    static final String PROPERTY = "infcheck.canary";

    static {
        System.setProperty(PROPERTY, "the canary was initialized");
    }

    private Canary() {}

    static boolean touch() {
        return true;
    }
}
