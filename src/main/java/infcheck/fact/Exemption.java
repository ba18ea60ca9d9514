package infcheck.fact;

/** The ground on which a breach does not count. */
public record Exemption(@Word(Word.Kind.GROUND) String ground, Breach breach) implements Derived {

    @Override
    public String subject() {
        return breach.subject();
    }
}
