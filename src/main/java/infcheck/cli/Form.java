package infcheck.cli;

import java.util.Locale;

/** In which form an answer is given. */
enum Form {
    TEXT,
    JSON,
    MD,
    HTML,
    CSV,
    JUNIT,
    SARIF,
    SVG;

    /** The option that names one. */
    static final String OPTION = "--format";

    /** As it is written on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
