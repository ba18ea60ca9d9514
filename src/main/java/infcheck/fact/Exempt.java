package infcheck.fact;

/** A breach that something exempts. */
public record Exempt(Breach breach) implements Derived {

    @Override
    public String subject() {
        return breach.subject();
    }
}
