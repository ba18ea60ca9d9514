package infcheck.rulebook;

/**
 * One rule file as it was read, before anything is known about it.
 *
 * @param path as diagnostics name it, with {@code /}
 * @param bytes the same bytes that the book's hash covers
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared and never changed.
record RuleFile(String path, byte[] bytes) {}
