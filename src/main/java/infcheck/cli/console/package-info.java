/**
 * The process as the user sees it: folders, terminal, progress, files that are written whole, mistakes and exit codes. It knows no verb
 * and no option.
 */
@NullMarked
package infcheck.cli.console;

import org.jspecify.annotations.NullMarked;
