package infcheck.fact;

/** A breach that nothing exempts. */
public record Violation(Breach breach) implements Derived {

    @Override
    public String subject() {
        return breach.subject();
    }
}
