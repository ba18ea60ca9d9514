package infcheck.document.folder;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that was read once; every later use is of the same bytes. */
public final class SourceFile {
    private final String path;
    private final String name;
    private final byte[] bytes;

    /**
     * A file that was read.
     *
     * @param path for people: as the user gave the folder, then the rest, with {@code /}
     * @param name the path below the folder that was given, with {@code /}
     */
    public SourceFile(String path, String name, byte[] bytes) {
        this.path = path;
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String path() {
        return path;
    }

    public String name() {
        return name;
    }

    /** The bytes that were read; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The size in bytes. */
    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile same
                && path.equals(same.path)
                && name.equals(same.name)
                && Arrays.equals(bytes, same.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, name, Arrays.hashCode(bytes));
    }
}
