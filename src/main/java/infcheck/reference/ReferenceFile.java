package infcheck.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file of reference data that ships with infcheck. */
record ReferenceFile(String name) {

    /** Its lines without those that are empty or begin with {@code #}. */
    List<String> lines() {
        try (InputStream in =
                Objects.requireNonNull(ReferenceFile.class.getResourceAsStream("/infcheck/reference/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
