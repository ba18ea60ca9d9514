package infcheck.analysis.sweep;

import infcheck.world.Boundary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the stretches of an axis into words. */
record AxisWriter(AxisWanted wanted, List<SweptSubject> spots, int place, RegionBorders borders) {

    SweepMap.SweptAxis axis(List<AxisCut> cuts) {
        List<AxisInterval> stretches = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Boundary end = i + 1 < cuts.size() ? cuts.get(i + 1).boundary() : Boundary.NONE;
            AxisCut cut = cuts.get(i);
            stretches.add(
                    i == 0 || cut.isWord()
                            ? new AxisInterval(words(cut, i, end), i == 0 ? from(cut) : cut.border(), List.of())
                            : new AxisInterval(words(cut, i, end), cut.border(), borders.at(cut.border())));
        }
        boolean ordered = !cuts.get(0).isWord();
        return new SweepMap.SweptAxis(wanted.name(), stretches, to(), ordered);
    }

    private String words(AxisCut cut, int index, Boundary end) {
        if (cut.value() instanceof String word) {
            return word;
        }
        String begins = index == 0 ? "" : cut.boundary().begins();
        return Boundary.stretch(begins, end, "everywhere");
    }

    /** The first value: as it is asked for, else that of the first stretch. */
    private Object from(AxisCut first) {
        return end("\\.\\..*").map(Object.class::cast).orElse(first.border());
    }

    /** One end of a number as it is asked for, without the rest. */
    private Optional<Double> end(String rest) {
        if (wanted instanceof AxisWanted.Value value && value.within() != null) {
            String end = value.within().replaceFirst(rest, "");
            return end.matches("[0-9]+(\\.[0-9]+)?") ? Optional.of(Double.valueOf(end)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The last value: as it is asked for, else the beginning of the last stretch. */
    private Object to() {
        if (wanted instanceof AxisWanted.AsOf asOf) {
            return asOf.to();
        } else if (wanted instanceof AxisWanted.Parameter number) {
            return number.to();
        }
        if (wanted instanceof AxisWanted.LawDay day) {
            return day.to();
        }
        Optional<Double> end = end(".*\\.\\.");
        if (end.isPresent()) {
            return end.get();
        }
        return spots.stream()
                .map(s -> s.cuts().get(place))
                .filter(cut -> !cut.isAny())
                .max(Comparator.naturalOrder())
                .map(AxisCut::value)
                .orElse(SweptSubject.NOTHING_TURNS_ON_IT);
    }
}
