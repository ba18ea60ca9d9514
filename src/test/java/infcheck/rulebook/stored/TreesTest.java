package infcheck.rulebook.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreesTest {
    private static final StorableTypes TYPES = new StorableTypes(Set.of("infcheck.rulebook.stored"));

    sealed interface Shape {}

    record Dot(int x, double y, boolean filled, @Nullable String name) implements Shape {
        Dot {
            if (x < -1000) {
                throw new IllegalArgumentException("too far");
            }
        }
    }

    record Group(List<Shape> shapes, Map<String, Dot> named, Set<StoredKind> kinds, Class<?> type) implements Shape {}

    record Days(LocalDate from, Period length) implements Shape {}

    record Odd(Object value) {}

    private static final Group TREE = new Group(
            List.of(new Dot(-7, 0.1, true, "é 日"), new Dot(300, Double.NaN, false, null), days()),
            Map.of("b", new Dot(1, 1, true, "b"), "a", new Dot(2, 2, false, "a")),
            Set.of(StoredKind.MAP, StoredKind.LIST),
            Dot.class);

    private static Days days() {
        return new Days(LocalDate.of(-1, 2, 3), Period.of(1, 2, 3));
    }

    @Test
    void a_tree_comes_back_as_it_was() throws UnstorableException {
        assertThat(tree(bytes(TREE))).isEqualTo(TREE);
    }

    @Test
    void a_tree_becomes_the_same_bytes_whatever_the_order_of_its_maps() throws UnstorableException {
        Map<String, Dot> turned = new java.util.LinkedHashMap<>();
        turned.put("b", new Dot(1, 1, true, "b"));
        turned.put("a", new Dot(2, 2, false, "a"));
        Group other = new Group(TREE.shapes(), turned, TREE.kinds(), TREE.type());
        assertThat(bytes(other)).isEqualTo(bytes(TREE));
    }

    @Test
    void records_are_changed_on_the_way_where_that_is_wanted() throws UnstorableException {
        byte[] bytes = TreeWriter.bytes(new Dot(1, 1, true, null), TYPES, value -> moved(value, 10));
        assertThat(TreeReader.tree(bytes, TYPES, value -> moved(value, -1))).isEqualTo(new Dot(10, 1, true, null));
    }

    private static Object moved(Object value, int by) {
        return value instanceof Dot dot ? new Dot(dot.x() + by, dot.y(), dot.filled(), dot.name()) : value;
    }

    @Test
    void what_is_not_of_the_given_types_is_refused() {
        for (Object value : List.of(new java.util.BitSet(), 'c', 1L, new Object[0], String.class, Thread.State.NEW)) {
            assertThatThrownBy(() -> bytes(new Odd(value)))
                    .as(value.toString())
                    .isInstanceOf(UnstorableException.class);
        }
        assertThatThrownBy(
                        () -> TreeWriter.bytes(TREE, new StorableTypes(Set.of("infcheck")), UnaryOperator.identity()))
                .isInstanceOf(UnstorableException.class);
    }

    @Test
    void a_type_of_another_package_is_never_made() throws UnstorableException {
        byte[] bytes = bytes(new Odd(StoredKind.MAP));
        StorableTypes others = new StorableTypes(Set.of("infcheck.fact"));
        assertThatThrownBy(() -> TreeReader.tree(bytes, others, UnaryOperator.identity()))
                .isInstanceOf(UnstorableException.class);
    }

    @Test
    void damaged_bytes_are_refused_or_make_another_tree_but_nothing_else_happens() throws UnstorableException {
        byte[] whole = bytes(TREE);
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
            refused += refuses(round % 3 == 0 ? Arrays.copyOf(damaged, random.nextInt(whole.length)) : damaged) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(1500);
    }

    private static boolean refuses(byte[] bytes) {
        try {
            tree(bytes);
            return false;
        } catch (UnstorableException e) {
            return true;
        }
    }

    @Test
    void an_entry_gives_its_tree_for_its_key_and_whole() {
        byte[] entry = new StoredEntry("a title", new byte[] {1, 2, 3}).bytes("key");
        assertThat(StoredEntry.read("key", entry)).hasValueSatisfying(read -> {
            assertThat(read.title()).isEqualTo("a title");
            assertThat(read.tree()).containsExactly(1, 2, 3);
        });
        assertThat(StoredEntry.read("kez", entry)).isEmpty();
        for (int i = 0; i < entry.length; i++) {
            assertThat(StoredEntry.read("key", Arrays.copyOf(entry, i))).isEmpty();
            byte[] damaged = entry.clone();
            damaged[i] ^= 4;
            assertThat(StoredEntry.read("key", damaged)).isEmpty();
        }
    }

    private static byte[] bytes(Object tree) throws UnstorableException {
        return TreeWriter.bytes(tree, TYPES, UnaryOperator.identity());
    }

    private static Object tree(byte[] bytes) throws UnstorableException {
        return TreeReader.tree(bytes, TYPES, UnaryOperator.identity());
    }
}
