package infcheck.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Each library, the clock and the way out are known in one place. */
class LibrariesTest {
    private static final String CLI = "infcheck.cli..";

    @Test
    void drools_is_known_in_the_engine_and_its_parser_in_the_rule_book() {
        nobodyBut("infcheck.engine..", "infcheck.rulebook..")
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(Program.CLASSES);
        noClasses()
                .that()
                .resideInAPackage("infcheck.engine..")
                .and()
                .resideOutsideOfPackage("infcheck.engine.drools")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(Program.CLASSES);
        classes()
                .that()
                .resideInAPackage("infcheck.rulebook..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.drools.drl..", "org.kie.internal.builder.conf..")
                        .or(not(resideInAnyPackage("org.drools..", "org.kie.."))))
                .check(Program.CLASSES);
    }

    @Test
    void jackson_is_known_where_documents_are_read_and_reports_written() {
        nobodyBut("infcheck.document..", "infcheck.report..")
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(Program.CLASSES);
        nobodyBut("infcheck.document..")
                .dependOnClassesThat()
                .resideInAPackage("com.networknt..")
                .check(Program.CLASSES);
    }

    @Test
    void j2html_is_known_where_pages_are_written() {
        nobodyBut("infcheck.report.html..")
                .dependOnClassesThat()
                .resideInAPackage("j2html..")
                .check(Program.CLASSES);
    }

    @Test
    void picocli_and_logback_are_known_on_the_command_line() {
        nobodyBut(CLI).dependOnClassesThat().resideInAPackage("picocli..").check(Program.CLASSES);
        nobodyBut(CLI)
                .dependOnClassesThat()
                .resideInAPackage("ch.qos.logback..")
                .check(Program.CLASSES);
    }

    @Test
    void nobody_but_the_command_line_reads_the_clock() {
        nobodyBut(CLI).dependOnClassesThat().areAssignableTo(Clock.class).check(Program.CLASSES);
        nobodyBut(CLI)
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .check(Program.CLASSES);
        nobodyBut(CLI)
                .callMethodWhere(target(owner(resideInAPackage("java.lang"))).and(target(name("currentTimeMillis"))))
                .check(Program.CLASSES);
    }

    @Test
    void nobody_but_the_command_line_ends_the_program_or_prints() {
        nobodyBut(CLI).callMethod(System.class, "exit", int.class).check(Program.CLASSES);
        nobodyBut(CLI).accessField(System.class, "out").check(Program.CLASSES);
        nobodyBut(CLI).accessField(System.class, "err").check(Program.CLASSES);
    }

    @Test
    void nothing_is_left_to_chance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|UUID)|java\\.security\\.SecureRandom")
                .check(Program.CLASSES);
    }

    private static ClassesShould nobodyBut(String... packages) {
        return noClasses().that().resideOutsideOfPackages(packages).should();
    }
}
