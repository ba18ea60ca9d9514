package infcheck.rulebook.stored;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes a tree of records; the same tree always becomes the same bytes. */
public final class TreeWriter {
    private final StorableTypes types;
    private final UnaryOperator<Object> before;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();

    private TreeWriter(StorableTypes types, UnaryOperator<Object> before) {
        this.types = types;
        this.before = before;
    }

    /**
     * The bytes of a tree.
     *
     * @param before what each record becomes before it is written
     * @throws UnstorableException where the tree holds anything that is not of these types
     */
    public static byte[] bytes(Object tree, StorableTypes types, UnaryOperator<Object> before)
            throws UnstorableException {
        TreeWriter writer = new TreeWriter(types, before);
        try {
            writer.value(tree);
        } catch (ClassCastException e) {
            throw new UnstorableException("a set or map has no order");
        }
        return writer.bytes.toByteArray();
    }

    private void value(@Nullable Object value) throws UnstorableException {
        if (value == null) {
            kind(StoredKind.NOTHING);
        } else if (value instanceof Record tree) {
            tree((Record) before.apply(tree));
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            many(value);
        } else {
            single(value);
        }
    }

    private void many(Object value) throws UnstorableException {
        if (value instanceof List<?> list) {
            kind(StoredKind.LIST);
            all(list);
        } else if (value instanceof Set<?> set) {
            kind(StoredKind.SET);
            // an immutable set has another order in each virtual machine
            all(new TreeSet<>(set));
        } else if (value instanceof Map<?, ?> map) {
            kind(StoredKind.MAP);
            number(map.size());
            for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                value(entry.getKey());
                value(entry.getValue());
            }
        } else {
            throw new UnstorableException(value.getClass() + " is not to be stored");
        }
    }

    private void all(Collection<?> values) throws UnstorableException {
        number(values.size());
        for (Object value : values) {
            value(value);
        }
    }

    private void single(Object value) throws UnstorableException {
        if (value instanceof Boolean flag) {
            kind(flag ? StoredKind.TRUE : StoredKind.FALSE);
        } else if (value instanceof Integer whole) {
            kind(StoredKind.INTEGER);
            fixed(whole, Integer.BYTES);
        } else if (value instanceof Double number) {
            kind(StoredKind.DOUBLE);
            fixed(Double.doubleToRawLongBits(number), Double.BYTES);
        } else if (value instanceof LocalDate day) {
            kind(StoredKind.DATE);
            fixed(day.toEpochDay(), Long.BYTES);
        } else if (value instanceof Period period) {
            kind(StoredKind.PERIOD);
            fixed(period.getYears(), Integer.BYTES);
            fixed(period.getMonths(), Integer.BYTES);
            fixed(period.getDays(), Integer.BYTES);
        } else {
            named(value);
        }
    }

    private void named(Object value) throws UnstorableException {
        if (value instanceof Class<?> type) {
            kind(StoredKind.TYPE);
            text(types.name(type));
        } else if (value instanceof Enum<?> constant) {
            kind(StoredKind.CONSTANT);
            text(types.name(constant.getDeclaringClass()));
            text(constant.name());
        } else {
            throw new UnstorableException(value.getClass() + " is not to be stored");
        }
    }

    private void tree(Record tree) throws UnstorableException {
        kind(StoredKind.RECORD);
        text(types.name(tree.getClass()));
        for (RecordComponent component : tree.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                value(component.getAccessor().invoke(tree));
            } catch (ReflectiveOperationException e) {
                throw new UnstorableException(e);
            }
        }
    }

    private void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known == null) {
            byte[] written = text.getBytes(StandardCharsets.UTF_8);
            kind(StoredKind.NEW_TEXT);
            number(written.length);
            bytes.writeBytes(written);
        } else {
            kind(StoredKind.OLD_TEXT);
            number(known);
        }
    }

    private void kind(StoredKind kind) {
        bytes.write(kind.code());
    }

    /** A number from 0, seven bits a byte, the lowest first. */
    private void number(int number) {
        int rest = number;
        while (rest > 0x7F) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    private void fixed(long number, int width) {
        for (int shift = (width - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (number >>> shift));
        }
    }
}
