/**
 * Who says which value: claims, their extents, the value of a slot as each claimant has it. What comes in is a node of a file;
 * no act and no subject enters.
 */
@NullMarked
package infcheck.factbook.claim;

import org.jspecify.annotations.NullMarked;
