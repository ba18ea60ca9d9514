package infcheck;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Damages files in ways that a seed decides: pieces of syntax in the place of a few characters, and wild bytes. */
public final class Damage {
    private static final String[] PIECES = {
        "",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        ":",
        ": ",
        ",",
        ";",
        "- ",
        "\n",
        "\t",
        "\r\n",
        "\"",
        "'",
        "*",
        "&a ",
        "!!int ",
        "~",
        "---\n",
        "?",
        "| ",
        "%",
        "$",
        "$x",
        "@",
        "//",
        "/*",
        "*/",
        "==",
        ">=",
        "not ",
        "or ",
        "then\n",
        "when\n",
        "end\n",
        "rule \"",
        "accumulate( ",
        "FlightTest( ",
        "2019",
        "-1",
        "1e999",
        ".inf",
        "99999999999999999999",
        "1990-02-30",
        "\u202e",
        "\uFEFF",
        "\0",
        "\u00e9",
        "\ud83d\ude80",
        "\\u0022",
        "true",
        "null",
        "[[]]",
        "{ a: 1 }",
        "on: 1990s",
        "source: {}",
        "acts: 3",
        "range-km: []",
        "\u3164",
        "\u0007",
        "&Sons "
    };

    private final Random random;

    /** What a message says itself: without what it shows of a damaged file, which may hold anything. */
    public static String ownWords(String message) {
        return message.replaceAll("`[^`]*`", "…");
    }

    public Damage(long seed) {
        this.random = new Random(seed);
    }

    /** The file after one to three changes. */
    public byte[] of(byte[] file) {
        if (random.nextInt(10) == 0) {
            return bytes(file);
        }
        String damaged = new String(file, StandardCharsets.UTF_8);
        for (int times = random.nextInt(3); times >= 0; times--) {
            int from = random.nextInt(damaged.length() + 1);
            int to = Math.min(damaged.length(), from + random.nextInt(12));
            damaged = damaged.substring(0, from) + PIECES[random.nextInt(PIECES.length)] + damaged.substring(to);
        }
        return damaged.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(byte[] file) {
        byte[] damaged = file.clone();
        for (int times = random.nextInt(4); times >= 0 && damaged.length > 0; times--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }
}
