package infcheck.rulebook.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The reason why a State cannot be judged on a day. */
public record StandingGap(Law law, String state, LocalDate on) {

    Optional<String> sentence() {
        StandingTable table = law.standing();
        if (table.of(state).isEmpty()) {
            return Optional.of("it has no entry among the States, and the book states no standing for the others");
        }
        List<DayRange> covered = new StandingCalendar(law).covered(state);
        return covered.isEmpty() || covered.stream().anyMatch(s -> s.covers(on)) ? Optional.empty() : outside(covered);
    }

    private Optional<String> outside(List<DayRange> covered) {
        LocalDate first = covered.get(0).from();
        LocalDate end = covered.get(covered.size() - 1).until().plusDays(1);
        if (on.isBefore(first)) {
            return Optional.ofNullable(law.standing().predecessors().get(state))
                    .map(predecessor -> "before " + first + " its predecessor " + predecessor + " answers");
        }
        return on.isBefore(end) ? Optional.of(between(covered)) : after(end);
    }

    private Optional<String> after(LocalDate end) {
        List<String> successors = law.standing().successors(state);
        return switch (successors.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("from " + end + " its successor " + successors.get(0) + " answers");
            default -> Optional.of("from " + end + " its successors " + String.join(", ", successors) + " answer");
        };
    }

    private String between(List<DayRange> covered) {
        int next = 0;
        while (!covered.get(next).from().isAfter(on)) {
            next++;
        }
        return "it has no standing from " + covered.get(next - 1).until().plusDays(1) + " until "
                + covered.get(next).from().minusDays(1);
    }
}
