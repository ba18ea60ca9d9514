package infcheck.rulebook.stored;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads what {@link TreeWriter} wrote; every record comes through its own constructor, with the checks that it makes. */
public final class TreeReader {
    private final StorableTypes types;
    private final UnaryOperator<Object> after;
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, RecordMaker> makers = new HashMap<>();
    private int at;

    private TreeReader(byte[] bytes, StorableTypes types, UnaryOperator<Object> after) {
        this.bytes = bytes;
        this.types = types;
        this.after = after;
    }

    /**
     * The tree in some bytes.
     *
     * @param after what each record becomes after it was read
     * @throws UnstorableException where the bytes are no such tree of these types, to the last one
     */
    public static Object tree(byte[] bytes, StorableTypes types, UnaryOperator<Object> after)
            throws UnstorableException {
        TreeReader reader = new TreeReader(bytes, types, after);
        try {
            Object tree = reader.value();
            if (tree == null || reader.at != bytes.length) {
                throw new UnstorableException("the tree ends at " + reader.at);
            }
            return tree;
        } catch (IndexOutOfBoundsException | DateTimeException | IllegalArgumentException | StackOverflowError e) {
            throw new UnstorableException("the bytes are damaged: " + e.getMessage());
        }
    }

    private @Nullable Object value() throws UnstorableException {
        StoredKind kind = StoredKind.of(bytes[at++]);
        return switch (kind) {
            case NOTHING -> null;
            case TRUE -> true;
            case FALSE -> false;
            case INTEGER -> (int) fixed(Integer.BYTES);
            case DOUBLE -> Double.longBitsToDouble(fixed(Double.BYTES));
            case DATE -> LocalDate.ofEpochDay(fixed(Long.BYTES));
            case PERIOD ->
                Period.of((int) fixed(Integer.BYTES), (int) fixed(Integer.BYTES), (int) fixed(Integer.BYTES));
            case NEW_TEXT, OLD_TEXT -> text(kind);
            case TYPE -> types.type(text());
            case CONSTANT -> constant();
            case LIST -> list();
            case SET -> set();
            case MAP -> map();
            case RECORD -> tree();
        };
    }

    private List<Object> list() throws UnstorableException {
        int size = number();
        // a damaged size must not reserve memory
        List<Object> list = new ArrayList<>(Math.min(size, bytes.length - at));
        for (int i = 0; i < size; i++) {
            list.add(present());
        }
        return list;
    }

    private Set<Object> set() throws UnstorableException {
        return new LinkedHashSet<>(list());
    }

    private Map<Object, Object> map() throws UnstorableException {
        int size = number();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(present(), present());
        }
        return map;
    }

    private Object present() throws UnstorableException {
        Object value = value();
        if (value == null) {
            throw new UnstorableException("nothing stands in a list");
        }
        return value;
    }

    private Object constant() throws UnstorableException {
        Class<?> type = types.type(text());
        String name = text();
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants == null ? new Object[0] : constants) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new UnstorableException("no constant " + name);
    }

    private Object tree() throws UnstorableException {
        String name = text();
        RecordMaker maker = makers.get(name);
        if (maker == null) {
            maker = RecordMaker.of(types.type(name));
            makers.put(name, maker);
        }
        @Nullable Object[] components = new Object[maker.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = value();
        }
        return after.apply(maker.of(components));
    }

    private String text() throws UnstorableException {
        return text(StoredKind.of(bytes[at++]));
    }

    private String text(StoredKind kind) throws UnstorableException {
        int number = number();
        if (kind == StoredKind.OLD_TEXT) {
            return texts.get(number);
        }
        if (kind != StoredKind.NEW_TEXT) {
            throw new UnstorableException("no text");
        }
        String text = new String(bytes, at, number, StandardCharsets.UTF_8);
        at += number;
        texts.add(text);
        return text;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; true; shift += 7) {
            int next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private long fixed(int width) {
        long number = 0;
        for (int i = 0; i < width; i++) {
            number = (number << Byte.SIZE) | (bytes[at++] & 0xFF);
        }
        return number;
    }
}
