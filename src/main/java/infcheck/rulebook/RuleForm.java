package infcheck.rulebook;

/**
 * A rule file and the form that it is to have.
 *
 * @param path as diagnostics name it
 * @param laidOut the whole text in that form; white space apart it is the text of the file
 * @param changes whether the file has another form now
 */
public record RuleForm(String path, String laidOut, boolean changes) {}
