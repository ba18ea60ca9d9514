package infcheck.rulebook.stored;

import java.util.Set;

/**
 * The types that a tree may be made of, besides texts, numbers, days, lists, sets and maps.
 *
 * @param packages whose records and enums may be stored, and whose types may be named; sub-packages are others
 */
public record StorableTypes(Set<String> packages) {
    public StorableTypes {
        packages = Set.copyOf(packages);
    }

    /** The name of a type. */
    String name(Class<?> type) throws UnstorableException {
        return vetted(type.getName());
    }

    /** The type of a name; it is not initialised before its name was found to be one of ours. */
    Class<?> type(String name) throws UnstorableException {
        try {
            return Class.forName(vetted(name), false, StorableTypes.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new UnstorableException("no type " + name);
        }
    }

    private String vetted(String name) throws UnstorableException {
        if (!packages.contains(name.substring(0, Math.max(name.lastIndexOf('.'), 0)))) {
            throw new UnstorableException(name + " is not to be stored");
        }
        return name;
    }
}
