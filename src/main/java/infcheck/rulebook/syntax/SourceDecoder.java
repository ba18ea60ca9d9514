package infcheck.rulebook.syntax;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.SourceFile;
import infcheck.document.folder.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes of a rule file become text, or a diagnostic: the first gate, passed before anything is parsed. */
public final class SourceDecoder {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int LONGEST_LINE = 512;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SourceFile file;
    private final Diagnostics diagnostics;

    public SourceDecoder(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The text without a byte order mark; null where a diagnostic says why there is none. */
    @Nullable
    public SourceText source() {
        if (file.bytes().length > MOST_BYTES) {
            return refuse(Place.of(file.path()), "large-file", "the file is larger than 256 KB", "split it by article");
        }
        if (Utf8.looksLikeUtf16(file.bytes())) {
            return refuse(place(""), "not-utf8", "the file is in UTF-16, not in UTF-8", "save it as UTF-8");
        }
        String text = decoded();
        return text == null ? null : withShortLines(new SourceText(file.path(), text));
    }

    private @Nullable String decoded() {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(file.bytes().length);
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        boolean broken = strict.decode(bytes, characters, true).isError();
        String text = withoutMark(characters.flip().toString());
        if (broken) {
            refuse(
                    place(text),
                    "not-utf8",
                    "the byte `%02X` is not UTF-8".formatted(bytes.get()),
                    "save the file as UTF-8");
        }
        return broken ? null : text;
    }

    private @Nullable SourceText withShortLines(SourceText source) {
        Place beyond = source.beyond(LONGEST_LINE);
        return beyond == null
                ? source
                : refuse(beyond, "long-line", "the line is longer than 500 characters", "break it");
    }

    private @Nullable SourceText refuse(Place at, String code, String message, String hint) {
        diagnostics.error(at, code, message, hint);
        return null;
    }

    private Place place(String before) {
        return new SourceText(file.path(), before).place(before.length());
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
