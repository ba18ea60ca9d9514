package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is bound to others stays with them, and what is not is fired a portion at a time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortionsTest {
    private static final Group.Bond ALONE = new Group.Bond(false, false);
    private static final Group.Bond RESTING = new Group.Bond(true, false);
    private static final Group.Bond SWAYING = new Group.Bond(false, true);

    @Test
    void of_no_group_there_is_an_empty_portion() {
        assertThat(Portions.of(List.of())).containsExactly(List.of());
    }

    @Test
    void groups_that_are_bound_stay_together_however_many() {
        List<Group> groups = IntStream.range(0, 400)
                .mapToObj(i -> group(i, i % 2 == 0 ? RESTING : SWAYING))
                .toList();
        assertThat(Portions.of(groups)).containsExactly(groups);
    }

    @Test
    void the_first_portion_is_filled_up_and_the_others_follow_each_group_once() {
        List<Group> groups = Stream.concat(
                        IntStream.range(0, 260).mapToObj(i -> group(i, ALONE)), Stream.of(group(260, RESTING)))
                .toList();
        List<List<Group>> portions = Portions.of(groups);
        assertThat(portions).extracting(List::size).containsExactly(250, 11);
        assertThat(portions.get(0)).first().isSameAs(groups.get(260));
        assertThat(portions.stream().flatMap(List::stream).toList())
                .doesNotHaveDuplicates()
                .hasSameElementsAs(groups);
    }

    /** Told apart from the others by how many worlds it has. */
    private static Group group(int worlds, Group.Bond bond) {
        Space none = Space.of(List.of());
        return new Group(List.of(), none, none, bond, Collections.nCopies(worlds, List.of()));
    }
}
