/**
 * Vetted books as bytes. In comes a tree of records and the key of the files that it was made of; out comes an entry of a
 * store, and from an entry the same tree again, without a parser. An entry that has another key, or is damaged in any way, is
 * none. The room knows neither rules nor vetting: its root hands it the packages whose types may be stored.
 */
@NullMarked
package infcheck.rulebook.stored;

import org.jspecify.annotations.NullMarked;
