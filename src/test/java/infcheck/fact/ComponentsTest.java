package infcheck.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComponentsTest {

    @Test
    void a_record_offers_its_components_in_order() {
        assertThat(Components.of(RangeCapability.class))
                .extracting(Component::name)
                .containsExactly("missileType", "km", "on");
    }

    @Test
    void an_act_also_offers_what_its_interface_does() {
        assertThat(Components.of(Elimination.class))
                .extracting(Component::name)
                .containsExactly("id", "of", "missileType", "by", "on", "method", "count", "kind");
        assertThat(Components.of(Act.class))
                .extracting(Component::name)
                .containsExactly("by", "id", "kind", "missileType", "of", "on");
    }

    @Test
    void a_component_knows_the_list_of_its_words() {
        Component term = Components.of(Classified.class).get(1);

        assertThat(term.word()).isEqualTo(Word.Kind.TERM);
        assertThat(term.type()).isEqualTo(String.class);
    }

    @Test
    void every_record_is_stated_or_derived() {
        assertThat(Components.stated()).containsKeys("Production", "Day").doesNotContainKeys("Act", "Breach");
        assertThat(Components.derived()).containsKey("Breach").doesNotContainKey("Day");
        assertThat(Components.types())
                .hasSize(Components.stated().size() + Components.derived().size() + 3)
                .containsEntry("Act", Act.class)
                .containsEntry("ContainedOrLaunched", ContainedOrLaunched.class)
                .containsEntry("LauncherAct", LauncherAct.class);
    }
}
