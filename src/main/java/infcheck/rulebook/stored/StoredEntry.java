package infcheck.rulebook.stored;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** A tree with what stands around it in a store: its key, so that no other is taken for it, and a checksum, so that no damage is. */
public final class StoredEntry {
    private static final byte LINE_FEED = '\n';

    private final String title;
    private final byte[] tree;

    /**
     * An entry.
     *
     * @param title a line that can be read without the tree
     * @param tree as {@link TreeWriter} wrote it
     */
    public StoredEntry(String title, byte[] tree) {
        this.title = title;
        this.tree = tree.clone();
    }

    public String title() {
        return title;
    }

    /** The bytes that were written; they must not be changed. */
    public byte[] tree() {
        return tree;
    }

    /** The bytes of this entry under a key. */
    public byte[] bytes(String key) {
        byte[] head = head(key);
        byte[] line = (title + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(head.length + Long.BYTES + line.length + tree.length);
        bytes.put(head).putLong(0).put(line).put(tree);
        return bytes.putLong(head.length, checksum(bytes.array(), head.length + Long.BYTES))
                .array();
    }

    /** The entry in some bytes; empty where they have another key or are damaged. */
    public static Optional<StoredEntry> read(String key, byte[] bytes) {
        byte[] head = head(key);
        int begin = head.length + Long.BYTES;
        if (bytes.length < begin
                || !Arrays.equals(bytes, 0, head.length, head, 0, head.length)
                || ByteBuffer.wrap(bytes).getLong(head.length) != checksum(bytes, begin)) {
            return Optional.empty();
        }
        int end = begin;
        while (end < bytes.length && bytes[end] != LINE_FEED) {
            end++;
        }
        String title = new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
        return end == bytes.length
                ? Optional.empty()
                : Optional.of(new StoredEntry(title, Arrays.copyOfRange(bytes, end + 1, bytes.length)));
    }

    private static byte[] head(String key) {
        return ("infcheck-vetted\n" + key + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static long checksum(byte[] bytes, int begin) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, begin, bytes.length - begin);
        return checksum.getValue();
    }
}
