package infcheck.fact;

/** A type is a shell: a gun fires it, and no motor of its own drives it. */
public record GunShell(
        @Id(IdKind.FACT) String id, @Id(IdKind.MISSILE_TYPE) String missileType) implements Stated {}
