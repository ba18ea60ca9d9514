/**
 * The tree of a document: nodes with their places, the lines of a file, and how a number or a blank is written. Text and places come in;
 * nodes go out. No file is opened here.
 */
@NullMarked
package infcheck.document.tree;

import org.jspecify.annotations.NullMarked;
