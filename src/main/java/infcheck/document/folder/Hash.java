package infcheck.document.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** A name for the content of some files: a SHA-256 in hexadecimal digits, or the first 16 of them. */
public final class Hash {
    private static final int DIGITS = 16;

    private Hash() {}

    /** The short hash over names and bytes, whatever the order in which the files are given. */
    public static String of(List<SourceFile> files) {
        return whole(files).substring(0, DIGITS);
    }

    /** All 64 digits of the same hash. */
    public static String whole(List<SourceFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(SourceFile::name)).forEach(f -> {
            digest.update((f.name() + '\0' + f.bytes().length + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update(f.bytes());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
