package infcheck.diagnostic;

/** Texts from files as a terminal may show them: on one line, without what it would obey, and not without end. */
final class OneLine {
    private static final int LONGEST = 2000;
    private static final int REPLACEMENT = '\uFFFD';

    private OneLine() {}

    static String of(String text) {
        boolean cut = text.length() > LONGEST;
        StringBuilder line = new StringBuilder();
        text.substring(0, Math.min(text.length(), LONGEST))
                .codePoints()
                .map(OneLine::shown)
                .forEach(line::appendCodePoint);
        return line.append(cut ? "…" : "").toString();
    }

    private static int shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> Character.isWhitespace(character) ? ' ' : REPLACEMENT;
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                REPLACEMENT;
            default -> character;
        };
    }
}
