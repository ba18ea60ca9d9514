#!/usr/bin/env bash
# Drools 10.2.0, org.drools:drools-decisiontables. A CSV decision table is compiled to DRL row by row, up to the first blank row:
# the rows below it are left out, without an error or a warning. Two rules come out of a table of three where a blank row stands
# before the third.
# Exits 1 when a version compiles the third row, or complains of the blank one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.drools</groupId><artifactId>drools-decisiontables</artifactId><version>10.2.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
X
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
table() {
    printf '"RuleSet","missiles"\n"RuleTable bands",""\n"CONDITION","ACTION"\n"range: Number",""\n"doubleValue > $param","System.out.println($param);"\n"above","print"\n500,"500"\n1000,"1000"\n'
    [ "$1" = blank ] && printf '"",""\n'
    printf '5500,"5500"\n'
}
table whole >whole.csv
table blank >blank.csv
cat >Finding.java <<'X'
import java.io.FileInputStream;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

class Finding {
    public static void main(String[] args) throws Exception {
        for (String file : args) {
            String drl = new SpreadsheetCompiler().compile(new FileInputStream(file), InputType.CSV);
            System.out.println(file + ": " + drl.lines().filter(line -> line.startsWith("rule ")).count() + " rules");
        }
    }
}
X
javac -cp 'lib/*' Finding.java
java -cp 'lib/*:.' Finding whole.csv blank.csv 2>err.txt | tee out.txt
grep -qx 'whole.csv: 3 rules' out.txt
grep -qx 'blank.csv: 2 rules' out.txt
! grep -qi 'blank\|row' err.txt
echo "as before: the row below the blank one is left out without a word"
