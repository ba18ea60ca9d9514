package infcheck.analysis.flip;

import infcheck.check.OpenAxis;
import infcheck.check.Scenario;
import infcheck.diagnostic.Place;
import infcheck.fact.ValueText;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactsPatch;
import infcheck.rulebook.BookPatch;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Something that may be changed, to one of several cells. */
sealed interface Lever {
    Place PLACE = Place.of("flip");

    String what();

    /** Some cells in words. */
    List<String> words(BitSet cells);

    String example(int cell);

    /** The scenario that gives the lever a cell. */
    Scenario scenario(int cell);

    /** A value of a fact or a question of law. */
    record Open(OpenAxis axis, Set<String> questions) implements Lever {
        @Override
        public String what() {
            return axis.name();
        }

        @Override
        public List<String> words(BitSet cells) {
            return axis.words(cells);
        }

        @Override
        public String example(int cell) {
            return ValueText.of(axis.cells().get(cell).value());
        }

        @Override
        public Scenario scenario(int cell) {
            String value = example(cell);
            String words = what() + "=" + value;
            return questions.contains(what())
                    ? Scenario.ofLaw(words, BookPatch.answering(what(), value, PLACE))
                    : new Scenario(words, words, BookPatch.NONE, FactsPatch.of(List.of(Assignment.parse(words))));
        }
    }

    /**
     * A change of the law.
     *
     * @param changes one for each cell from 1; cell 0 is the law as it is
     */
    record Law(String what, List<Scenario> changes) implements Lever {
        @Override
        public List<String> words(BitSet cells) {
            return cells.stream().mapToObj(this::example).toList();
        }

        @Override
        public String example(int cell) {
            return changes.get(cell - 1).id();
        }

        @Override
        public Scenario scenario(int cell) {
            return changes.get(cell - 1);
        }
    }
}
