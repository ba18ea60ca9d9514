package infcheck.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** A short name for the content of some files: the first 16 hexadecimal digits of a SHA-256. */
public final class Hash {
    private static final int DIGITS = 16;

    private Hash() {}

    /** The hash over names and bytes, whatever the order in which the files are given. */
    public static String of(List<SourceFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(SourceFile::name)).forEach(f -> {
            digest.update((f.name() + '\0' + f.bytes().length + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update(f.bytes());
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
