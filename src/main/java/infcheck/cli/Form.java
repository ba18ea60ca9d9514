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

    /** The forms of reports, for shells. */
    static final class OfReports extends Candidates {
        OfReports() {
            super(TEXT, JSON, MD, HTML, CSV, JUNIT, SARIF);
        }
    }

    /** Those of a map, for shells. */
    static final class OfMaps extends Candidates {
        OfMaps() {
            super(values());
        }
    }

    /** As it is written on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
