package infcheck.rulebook.stored;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** What stands around a stored tree: its key, so that no other is taken for it, and a checksum, so that no damage is. */
public final class Entry {
    private static final byte[] MARK = "infcheck-vetted\n".getBytes(StandardCharsets.US_ASCII);

    private Entry() {}

    /** The entry of a tree. */
    public static byte[] of(String key, byte[] tree) {
        byte[] head = head(key);
        return ByteBuffer.allocate(head.length + Long.BYTES + tree.length)
                .put(head)
                .putLong(checksum(tree))
                .put(tree)
                .array();
    }

    /** The tree of an entry; empty where it has another key or is damaged. */
    public static Optional<byte[]> tree(String key, byte[] entry) {
        byte[] head = head(key);
        int begin = head.length + Long.BYTES;
        if (entry.length < begin || !Arrays.equals(head, Arrays.copyOf(entry, head.length))) {
            return Optional.empty();
        }
        byte[] tree = Arrays.copyOfRange(entry, begin, entry.length);
        boolean whole = ByteBuffer.wrap(entry).getLong(head.length) == checksum(tree);
        return whole ? Optional.of(tree) : Optional.empty();
    }

    private static byte[] head(String key) {
        byte[] written = (key + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(MARK.length + written.length)
                .put(MARK)
                .put(written)
                .array();
    }

    private static long checksum(byte[] tree) {
        CRC32 checksum = new CRC32();
        checksum.update(tree);
        return checksum.getValue();
    }
}
