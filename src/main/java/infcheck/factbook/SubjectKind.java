package infcheck.factbook;

/** What a subject is; files and reports write {@code missile-type} and {@code launcher-type}. */
public enum SubjectKind {
    MISSILE_TYPE,
    LAUNCHER_TYPE
}
