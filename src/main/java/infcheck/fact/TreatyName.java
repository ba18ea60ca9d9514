package infcheck.fact;

/** The name under which a treaty lists a missile type. */
public record TreatyName(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        @Word(Word.Kind.TREATY_NAME) String name)
        implements Stated {}
