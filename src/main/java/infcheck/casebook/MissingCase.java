package infcheck.casebook;

/**
 * Something that no case shows though one should.
 *
 * @param provision the paragraph, or the name of a limit
 * @param message one line
 * @param cure what to do about it
 */
public record MissingCase(String provision, String message, String cure) {}
