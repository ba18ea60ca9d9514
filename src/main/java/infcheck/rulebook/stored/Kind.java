package infcheck.rulebook.stored;

/** The byte with which each stored value begins. */
enum Kind {
    NOTHING,
    TRUE,
    FALSE,
    INTEGER,
    DOUBLE,
    DATE,
    PERIOD,
    /** A text or the name of a type that stands here for the first time. */
    NEW_TEXT,
    /** The number of one that stood before. */
    OLD_TEXT,
    TYPE,
    CONSTANT,
    LIST,
    SET,
    MAP,
    RECORD;

    private static final Kind[] ALL = values();

    static Kind of(int number) throws UnstorableException {
        if (number < 0 || number >= ALL.length) {
            throw new UnstorableException("no kind " + number);
        }
        return ALL[number];
    }
}
