package infcheck.factbook.claim;

/**
 * A value as somebody states it.
 *
 * @param text as a reader sees it, such as {@code 480}, {@code 500-5500} or {@code 500 or more}
 */
public record StatedValue(Extent extent, String text) {
    static StatedValue word(String word) {
        return new StatedValue(new Extent.Word(word), word);
    }
}
