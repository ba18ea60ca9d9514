package infcheck.cli.output;

import infcheck.cli.console.CompletionWords;
import java.util.Locale;

/** In which form an answer is given. */
public enum Form {
    TEXT,
    JSON,
    MD,
    HTML,
    CSV,
    JUNIT,
    SARIF,
    SVG;

    /** The option that names one. */
    public static final String OPTION = "--format";

    /** The forms of reports, for shells. */
    public static final class OfReports extends CompletionWords {
        OfReports() {
            super(TEXT, JSON, MD, HTML, CSV, JUNIT, SARIF);
        }
    }

    /** Those of a map, for shells. */
    public static final class OfMaps extends CompletionWords {
        OfMaps() {
            super(values());
        }
    }

    /** As it is written on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
