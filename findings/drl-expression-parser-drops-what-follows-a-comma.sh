#!/usr/bin/env bash
# Drools 10.2.0, org.drools:drools-drl-parser. DrlExprParser reads one constraint. Of `km > 5,500` it returns `km > 5`: what follows
# the comma is left out, no error is reported (hasErrors is false), and the same holds for a whole second constraint.
# Whoever checks the constraints of a pattern with this parser must compare the length of what was read with what was given.
# Exits 1 when a version reports an error, or reads the rest.
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
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

class Finding {
    public static void main(String[] args) {
        for (String text : new String[] {"km > 5500", "km > 5,500", "km > 5, name == \"x\""}) {
            DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
            ConstraintConnectiveDescr read = parser.parse(text);
            System.out.println(text + " => " + read.getDescrs() + ", errors: " + parser.hasErrors());
        }
    }
}
X
javac -cp 'lib/*' Finding.java
java -cp 'lib/*:.' Finding | tee out.txt
grep -qE '^km > 5500 => .*5500.*errors: false$' out.txt
grep -qE '^km > 5,500 => .*> 5[^0-9].*errors: false$' out.txt
grep -q '^km > 5, name == "x" => .*errors: false$' out.txt
! grep -E '^km > 5, ' out.txt | grep -q 'name.*=>.*name'
echo "as before: the rest is dropped without an error"
