#!/usr/bin/env bash
# picocli 4.7.7. A command with subcommands and mixinStandardHelpOptions that gets a verb it does not know reports the verb and
# exits with 2. With --help behind the same wrong verb it prints its own help page and exits with 0: a slip in a script that only
# asks for help goes unnoticed, and the user is not told that the verb does not exist.
# Exits 1 when a version reports the wrong verb also then.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>info.picocli</groupId><artifactId>picocli</artifactId><version>4.7.7</version></dependency>
  </dependencies>
</project>
X
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'X'
import picocli.CommandLine;
import picocli.CommandLine.Command;

class Finding {
    @Command(name = "tool", mixinStandardHelpOptions = true, subcommands = Check.class)
    static class Tool implements Runnable {
        @Override
        public void run() {}
    }

    @Command(name = "check", mixinStandardHelpOptions = true)
    static class Check implements Runnable {
        @Override
        public void run() {}
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Tool()).execute(args));
    }
}
X
javac -proc:none -cp 'lib/*' Finding.java
run() {
    local code=0
    java -cp 'lib/*:.' Finding "$@" >out.txt 2>err.txt || code=$?
    echo "tool $*: exit $code, $(cat out.txt err.txt | head -1)" | tee -a all.txt
}
run chekc
run chekc --help
grep -q "^tool chekc: exit 2, Unmatched argument" all.txt
grep -q "^tool chekc --help: exit 0, Usage: tool" all.txt
echo "as before: help behind a wrong verb succeeds"
