package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheTest {
    private static final String XDG = "XDG_CACHE_HOME";

    @Test
    void the_cache_is_where_programs_have_theirs() {
        assertThat(Cache.of(Map.of(), "/home/ann").folder()).isEqualTo(Path.of("/home/ann/.cache/infcheck"));
        assertThat(Cache.of(Map.of(XDG, "/caches"), "/home/ann").folder()).isEqualTo(Path.of("/caches/infcheck"));
        assertThat(Cache.of(Map.of(XDG, ""), "/home/ann").folder()).isEqualTo(Path.of("/home/ann/.cache/infcheck"));
        assertThat(Cache.of(Map.of("HOME", "/home/bob"), "/home/ann").folder())
                .isEqualTo(Path.of("/home/bob/.cache/infcheck"));
    }

    @Test
    void the_user_may_name_a_folder_or_have_none() {
        assertThat(Cache.of(Map.of("INFCHECK_CACHE", "/mine", XDG, "/caches"), "/home/ann")
                        .folder())
                .isEqualTo(Path.of("/mine"));
        assertThat(Cache.of(Map.of("INFCHECK_CACHE", "off"), "/home/ann").folder())
                .isNull();
    }

    @Test
    void where_no_folder_can_be_named_nothing_is_kept() {
        assertThat(Cache.of(Map.of(), null).folder()).isNull();
        assertThat(Cache.of(Map.of("INFCHECK_CACHE", "\0"), "/home/ann").folder())
                .isNull();
        assertThat(Cache.of(Map.of(), null).books().store())
                .satisfies(s -> assertThat(s).isNotNull());
    }
}
