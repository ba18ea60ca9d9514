/**
 * Answers as one HTML page that needs no script and nothing from elsewhere. A dossier, changes or a map come in, a text goes out; all that is
 * written in it is escaped by the library that builds its elements.
 */
@NullMarked
package infcheck.report.html;

import org.jspecify.annotations.NullMarked;
