package infcheck.factbook.vetting;

import infcheck.fact.LauncherType;
import infcheck.fact.Stated;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.factbook.statement.SubjectIdentity;
import infcheck.factbook.statement.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The missile types and launcher types to which facts may refer.
 *
 * @param missiles their ids
 * @param launchers their ids, those included whose file cannot be read
 * @param platforms what launchers stand on, as the files write it, by id; without those of which that cannot be read
 */
public record KnownTypes(SortedSet<String> missiles, SortedSet<String> launchers, SortedMap<String, String> platforms) {

    public static KnownTypes of(FactFiles files) {
        SortedMap<String, String> platforms = new TreeMap<>();
        files.subjects().stream()
                .filter(s -> s.kind() == SubjectKind.LAUNCHER_TYPE)
                .forEach(
                        s -> Stream.ofNullable(s.root().textOrNull("platform")).forEach(p -> platforms.put(s.id(), p)));
        return new KnownTypes(files.ids(SubjectKind.MISSILE_TYPE), files.ids(SubjectKind.LAUNCHER_TYPE), platforms);
    }

    public static KnownTypes of(List<SubjectFacts> subjects) {
        Map<SubjectKind, TreeSet<String>> ids = subjects.stream()
                .map(SubjectFacts::name)
                .collect(Collectors.groupingBy(
                        SubjectIdentity::kind,
                        Collectors.mapping(SubjectIdentity::id, Collectors.toCollection(TreeSet::new))));
        SortedMap<String, String> platforms = new TreeMap<>();
        subjects.stream().flatMap(s -> s.facts().stream()).forEach(f -> platform(f.fact(), platforms));
        return new KnownTypes(
                ids.getOrDefault(SubjectKind.MISSILE_TYPE, new TreeSet<>()),
                ids.getOrDefault(SubjectKind.LAUNCHER_TYPE, new TreeSet<>()),
                platforms);
    }

    private static void platform(Stated fact, SortedMap<String, String> platforms) {
        if (fact instanceof LauncherType launcher) {
            platforms.put(launcher.id(), EnumWords.of(launcher.platform()));
        }
    }

    SortedSet<String> ids(SubjectKind kind) {
        return kind == SubjectKind.MISSILE_TYPE ? missiles : launchers;
    }
}
