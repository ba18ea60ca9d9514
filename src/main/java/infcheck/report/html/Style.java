package infcheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Style sheets of the program, each with one concern. */
enum Style {
    /** Colours, light and dark and on paper, and the shapes of statuses: every page and drawing has them. */
    PALETTE,
    /** The look of a page. */
    PAGE,
    /** The look of an axis of range, by itself and on a page. */
    RANGES,
    /** The look of a map, by itself and on a page. */
    MAP;

    String css() {
        String file = "/infcheck/report/" + name().toLowerCase(Locale.ROOT) + ".css";
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
