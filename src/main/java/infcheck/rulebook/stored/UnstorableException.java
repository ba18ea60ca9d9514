package infcheck.rulebook.stored;

/** Something that cannot be stored, or bytes that are no stored tree: then there is no entry, and nobody is told. */
public final class UnstorableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnstorableException(String message) {
        super(message);
    }

    UnstorableException(Exception cause) {
        super(cause);
    }
}
