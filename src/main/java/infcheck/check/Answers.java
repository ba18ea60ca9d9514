package infcheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers to all questions of law, for worlds that groups share.
 *
 * <p>A group tells its worlds apart by the questions that can matter to it; a few combinations of all answers hold every combination
 * of every group.
 */
record Answers(Space all) {

    /** The answers of a combination of some of the questions, the others with their first answer. */
    Map<String, String> of(Space some, int combination) {
        Map<String, String> answers = new TreeMap<>();
        all.axes().forEach(a -> answers.put(a.id(), word(a, 0)));
        int[] digits = some.digits(combination);
        for (int i = 0; i < digits.length; i++) {
            answers.put(some.axes().get(i).id(), word(some.axes().get(i), digits[i]));
        }
        return answers;
    }

    /** The combination of some of the questions to which answers belong. */
    static int combination(Space some, Map<String, String> answers) {
        int[] digits = some.axes().stream()
                .mapToInt(a ->
                        a.cells().stream().map(c -> (String) c.value()).toList().indexOf(answers.get(a.id())))
                .toArray();
        return some.number(digits);
    }

    /** Few combinations of all answers, such that every combination of every one of some spaces is among them. */
    List<Map<String, String>> covering(List<Space> spaces) {
        List<Map<String, String>> chosen = new ArrayList<>(List.of(of(all, 0)));
        Set<Space> distinct = new HashSet<>(spaces);
        for (Space space : spaces) {
            if (distinct.remove(space)) {
                cover(space, chosen);
            }
        }
        return chosen;
    }

    /** Adds what is missing; what is added differs from the last in as little as it can. */
    private void cover(Space space, List<Map<String, String>> chosen) {
        Set<Integer> covered = new HashSet<>();
        chosen.forEach(c -> covered.add(combination(space, c)));
        for (int i = 0; i < space.size(); i++) {
            if (covered.add(i)) {
                Map<String, String> next = new TreeMap<>(chosen.get(chosen.size() - 1));
                Map<String, String> own = of(space, i);
                space.axes().forEach(a -> next.put(a.id(), String.valueOf(own.get(a.id()))));
                chosen.add(next);
            }
        }
    }

    private static String word(Axis axis, int cell) {
        return (String) axis.cells().get(cell).value();
    }
}
