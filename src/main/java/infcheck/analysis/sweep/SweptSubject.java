package infcheck.analysis.sweep;

import infcheck.check.OpenAxis;
import infcheck.check.SubjectWorlds;
import infcheck.world.Axis.Cell;
import infcheck.world.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A subject where some axes have been gone along.
 *
 * @param cuts of each axis gone along so far the stretch in which it is
 */
record SweptSubject(List<AxisCut> cuts, SubjectWorlds worlds) {
    SweptSubject {
        cuts = List.copyOf(cuts);
    }

    /** This spot at each stretch of a value or a question. */
    Stream<SweptSubject> along(String name) {
        Optional<OpenAxis> open =
                worlds.axes().stream().filter(a -> a.name().equals(name)).findFirst();
        if (open.isEmpty()) {
            return Stream.of(at(new AxisCut(NOTHING_TURNS_ON_IT, Boundary.NONE), worlds));
        }
        OpenAxis axis = open.get();
        return IntStream.range(0, axis.cells().size())
                .mapToObj(i -> at(cut(axis.cells().get(i), i), worlds.settled(axis, i)));
    }

    /** The word that stands for every value of an axis on which nothing depends. */
    static final String NOTHING_TURNS_ON_IT = "any";

    private static AxisCut cut(Cell cell, int index) {
        return new AxisCut(cell.value(), index == 0 ? Boundary.NONE : cell.boundary());
    }

    SweptSubject at(AxisCut cut, SubjectWorlds settled) {
        List<AxisCut> all = new ArrayList<>(cuts);
        all.add(cut);
        return new SweptSubject(all, settled);
    }
}
