package infcheck.factbook.mapping;

import infcheck.factbook.cell.KnownWords;
import infcheck.factbook.cell.LengthUnit;
import infcheck.factbook.claim.EnumWords;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A guess, by the name of a column, at what its cells are; its owner corrects it. */
record ColumnGuess(ColumnTarget target, @Nullable LengthUnit unit) {
    private static final Pattern UNIT = Pattern.compile(
            "[(\\[]\\s*([A-Za-z .]+?)\\s*[)\\]]|(?:[_ ,-]|\\bin )(km|kms|mi|miles|nmi|nm|metres|meters|m)$");

    static ColumnGuess of(String header) {
        Optional<ColumnTarget> own = EnumWords.find(ColumnTarget.class, header);
        if (own.isPresent()) {
            return new ColumnGuess(own.get(), own.get().isLength() ? LengthUnit.KM : null);
        }
        Matcher unit = UNIT.matcher(header.toLowerCase(Locale.ROOT));
        LengthUnit read = null;
        String bare = header;
        if (unit.find()) {
            read = LengthUnit.of(unit.group(1) == null ? unit.group(2) : unit.group(1))
                    .orElse(null);
            bare = read == null ? header : unit.replaceFirst("");
        }
        ColumnTarget target = target(KnownWords.spaced(bare));
        return new ColumnGuess(target, target.isLength() ? read : null);
    }

    private static ColumnTarget target(String words) {
        Optional<String> whole = KnownWords.COLUMNS.find(words);
        return whole.or(() -> within(words))
                .flatMap(word -> EnumWords.find(ColumnTarget.class, word))
                .orElseGet(() -> words.equals("date") ? ColumnTarget.ON : ColumnTarget.NONE);
    }

    /** The target of the longest usual name among the words of a header. */
    private static Optional<String> within(String words) {
        String padded = " " + words.replaceAll("[^\\p{L}\\d ]+", " ").strip() + " ";
        return KnownWords.COLUMNS.ours().entrySet().stream()
                .filter(entry -> entry.getKey().length() > 2 && padded.contains(" " + entry.getKey() + " "))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }
}
