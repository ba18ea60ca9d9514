package infcheck.oracle;

import java.util.List;

/**
 * What the types of a case may refer to.
 *
 * @param types ids of missile types
 * @param launchers ids of launcher types
 */
record Around(List<String> types, List<String> launchers) {}
