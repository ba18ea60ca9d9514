package infcheck.document;

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
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(file.bytes().length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(file.bytes()), text, true);
        String good = text.flip().toString();
        if (result.isError()) {
            diagnostics.error(
                    end(file.path(), good),
                    "not-utf-8",
                    "the file is not UTF-8: a byte here is no character",
                    "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(!good.isEmpty() && good.charAt(0) == BYTE_ORDER_MARK ? good.substring(1) : good);
    }

    private static Place end(String path, String good) {
        int line = (int) good.chars().filter(c -> c == '\n').count() + 1;
        return new Place(path, line, good.length() - (good.lastIndexOf('\n') + 1) + 1);
    }
}
