/**
 * The English of findings, each phrase once: what comes in are values of {@code finding}, what goes out are words. No rule book and
 * no layout enters.
 */
@NullMarked
package infcheck.wording;

import org.jspecify.annotations.NullMarked;
