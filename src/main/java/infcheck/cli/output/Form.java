package infcheck.cli.output;

import infcheck.cli.console.CompletionWords;
import java.util.Locale;

/** The form of an answer. */
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

    /** The forms of changes, for shells. */
    public static final class OfChanges extends CompletionWords {
        OfChanges() {
            super(TEXT, JSON, MD, HTML, CSV, JUNIT, SARIF);
        }
    }

    /** Every form, for shells. */
    public static final class All extends CompletionWords {
        All() {
            super(values());
        }
    }

    /** As it is written on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
