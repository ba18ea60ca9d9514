package infcheck.factbook.cell;

import infcheck.reference.State;
import infcheck.reference.States;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of tables that infcheck knows, each with ours.
 *
 * @param ours by theirs, in the order of the file
 */
public record KnownWords(Map<String, String> ours) {
    public static final KnownWords COLUMNS = read("columns");
    public static final KnownWords KINDS = read("kinds");
    public static final KnownWords PLATFORMS = read("platforms");
    public static final KnownWords OUTCOMES = read("outcomes");
    public static final KnownWords STATES = states();

    private static KnownWords read(String file) {
        Map<String, String> ours = new LinkedHashMap<>();
        for (String line : lines("/infcheck/table/" + file + ".words")) {
            int equals = line.indexOf(" = ");
            for (String theirs : line.substring(equals + " = ".length()).split(" \\| ", -1)) {
                ours.put(theirs.strip(), line.substring(0, equals).strip());
            }
        }
        return new KnownWords(ours);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(KnownWords.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every State by its code, its code of three letters, its name and the names that tables use. */
    private static KnownWords states() {
        Map<String, String> ours = new LinkedHashMap<>();
        for (State state : States.all()) {
            ours.putIfAbsent(state.name().toLowerCase(Locale.ROOT), state.code());
            ours.putIfAbsent(state.code().toLowerCase(Locale.ROOT), state.code());
            three(state.code()).ifPresent(code -> ours.putIfAbsent(code, state.code()));
        }
        ours.putAll(read("states").ours());
        return new KnownWords(ours);
    }

    private static Optional<String> three(String code) {
        try {
            String three = new Locale.Builder().setRegion(code).build().getISO3Country();
            return Optional.of(three.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** Our word for one of theirs, the case of letters, hyphens and underscores aside. */
    public Optional<String> find(String word) {
        String small = word.toLowerCase(Locale.ROOT).strip();
        return Optional.ofNullable(ours.get(small)).or(() -> Optional.ofNullable(ours.get(spaced(small))));
    }

    /** Small letters with plain spaces between words. */
    public static String spaced(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ").strip();
    }
}
