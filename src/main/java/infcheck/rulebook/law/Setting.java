package infcheck.rulebook.law;

import infcheck.diagnostic.Place;

/**
 * One thing that a patch sets.
 *
 * @param what such as {@code lower limit}, {@code standing of CN} or {@code suspension as RU answers it}
 * @param value in words; two are equal where the patches say the same
 */
public record Setting(String what, String value, Place at) {}
