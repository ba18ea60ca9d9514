package infcheck.factbook.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that were seen, of which no text is kept. */
final class RepeatedRows {
    private final Map<Print, Integer> first = new HashMap<>();
    private final MessageDigest digest = sha256();

    /** The mark that distinguishes one row from another. */
    private record Print(long one, long other) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The number of the row that had the same in every cell; null where none had. */
    @Nullable
    Integer before(int number, List<String> cells) {
        cells.forEach(cell -> digest.update((cell + '\0').getBytes(StandardCharsets.UTF_8)));
        ByteBuffer print = ByteBuffer.wrap(digest.digest());
        return first.putIfAbsent(new Print(print.getLong(), print.getLong()), number);
    }
}
