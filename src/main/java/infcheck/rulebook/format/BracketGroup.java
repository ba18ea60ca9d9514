package infcheck.rulebook.format;

import java.util.List;
import java.util.stream.Stream;

/** A statement of a rule file as brackets in brackets, for its layout. */
public sealed interface BracketGroup {
    Stream<LayoutToken> pieces();

    /** One token or comment. */
    record Leaf(LayoutToken piece) implements BracketGroup {
        @Override
        public Stream<LayoutToken> pieces() {
            return Stream.of(piece);
        }
    }

    /** A bracket with what stands in it. */
    record Group(LayoutToken open, List<Item> items, LayoutToken close) implements BracketGroup {
        @Override
        public Stream<LayoutToken> pieces() {
            return Stream.of(Stream.of(open), items.stream().flatMap(Item::pieces), Stream.of(close))
                    .flatMap(s -> s);
        }

        /** The first of the bindings with which a bracket ends that begins with other items; behind the last where none is. */
        int bindings() {
            int first = items.size();
            while (first > 0 && items.get(first - 1).binds()) {
                first--;
            }
            return first == 0 ? items.size() : first;
        }
    }

    /**
     * The part between two separators.
     *
     * @param tail the separator after it, with the comments behind that on its line
     */
    record Item(List<BracketGroup> parts, List<LayoutToken> tail) {
        Stream<LayoutToken> pieces() {
            return Stream.concat(parts.stream().flatMap(BracketGroup::pieces), tail.stream());
        }

        private boolean binds() {
            return parts.size() == 3
                    && parts.get(1) instanceof Leaf sign
                    && sign.piece().text().equals(":");
        }
    }
}
