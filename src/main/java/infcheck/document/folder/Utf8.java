package infcheck.document.folder;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict decoding of UTF-8. */
public final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text of a file without its byte order mark; empty, with the place of the first bad byte told, if it is not UTF-8. */
    public static Optional<String> decode(SourceFile file, Diagnostics diagnostics) {
        if (looksLikeUtf16(file.bytes())) {
            diagnostics.error(
                    new Place(file.path(), 1, 1),
                    "not-utf8",
                    "the file is in UTF-16, not in UTF-8",
                    "save it as UTF-8");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(file.bytes().length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(file.bytes()), text, true);
        String good = text.flip().toString();
        if (result.isError()) {
            diagnostics.error(
                    end(file.path(), good),
                    "not-utf8",
                    "the file is not UTF-8: this byte is not a character",
                    "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(!good.isEmpty() && good.charAt(0) == BYTE_ORDER_MARK ? good.substring(1) : good);
    }

    /** Whether bytes begin as a text in UTF-16 does, with its mark or without. */
    public static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length >= 2 && (hasMark(bytes[0], bytes[1]) || (bytes[0] == 0) != (bytes[1] == 0));
    }

    private static boolean hasMark(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }

    private static Place end(String path, String good) {
        int line = (int) good.chars().filter(c -> c == '\n').count() + 1;
        return new Place(path, line, good.length() - (good.lastIndexOf('\n') + 1) + 1);
    }
}
