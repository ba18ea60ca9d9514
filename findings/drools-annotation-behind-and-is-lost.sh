#!/usr/bin/env bash
# Drools 10.2.0, org.drools:drools-drl-parser, language level DRL6. An annotation behind a pattern is kept. Before a pattern it is a
# syntax error, but for one place: behind the `and` of an infix `( ... and ... )` it is accepted, and lost without an error.
# Exits 1 when a version keeps it there, or reports an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.drools</groupId><artifactId>drools-drl-parser</artifactId><version>10.2.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
X
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'X'
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.parser.DrlParser;
import org.kie.internal.builder.conf.LanguageLevelOption;

class Finding {
    public static void main(String[] args) throws Exception {
        for (String when : new String[] {
            "( Launcher() and Missile() @checked( yes ) )", "( @checked( yes ) Missile() and Launcher() )", "( Launcher() and @checked( yes ) Missile() )"
        }) {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr read = parser.parse(false, "package p;\nrule \"r\"\nwhen\n    " + when + "\nthen\nend\n");
            List<String> found = new ArrayList<>();
            if (read != null) {
                annotations(read.getRules().get(0).getLhs(), found);
            }
            System.out.println(when + " => " + found + ", errors: " + parser.getErrors().size());
        }
    }

    private static void annotations(BaseDescr descr, List<String> found) {
        if (descr instanceof PatternDescr pattern && pattern.getObjectType().equals("Missile")) {
            ((AnnotatedBaseDescr) pattern).getAnnotations().forEach(a -> found.add(a.getName()));
        }
        if (descr instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(d -> annotations((BaseDescr) d, found));
        }
    }
}
X
javac -Xlint:-options -cp 'lib/*' Finding.java 2>&1 | grep -v '^Note' || true
java -cp 'lib/*:.' Finding | tee out.txt
grep -qxF '( Launcher() and Missile() @checked( yes ) ) => [checked], errors: 0' out.txt
grep -qxF '( @checked( yes ) Missile() and Launcher() ) => [], errors: 1' out.txt
grep -qxF '( Launcher() and @checked( yes ) Missile() ) => [], errors: 0' out.txt
echo "as before: behind the and it is lost without an error"
