package infcheck.rulebook.stored;

/** The byte with which each stored value begins. */
enum StoredKind {
    NOTHING('0'),
    TRUE('t'),
    FALSE('f'),
    INTEGER('i'),
    DOUBLE('d'),
    DATE('y'),
    PERIOD('p'),
    /** A text or the name of a type that stands here for the first time. */
    NEW_TEXT('n'),
    /** The number of one that stood before. */
    OLD_TEXT('o'),
    TYPE('c'),
    CONSTANT('e'),
    LIST('l'),
    SET('s'),
    MAP('m'),
    RECORD('r');

    private static final StoredKind[] BY_CODE = new StoredKind[Byte.MAX_VALUE];

    static {
        for (StoredKind kind : values()) {
            BY_CODE[kind.code] = kind;
        }
    }

    private final char code;

    StoredKind(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }

    static StoredKind of(int code) throws UnstorableException {
        StoredKind kind = code < 0 || code >= BY_CODE.length ? null : BY_CODE[code];
        if (kind == null) {
            throw new UnstorableException("no kind " + code);
        }
        return kind;
    }
}
