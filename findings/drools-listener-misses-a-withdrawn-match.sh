#!/usr/bin/env bash
# Drools 10.2.0, org.drools:drools-engine with the in-memory rule model. A match that has fired and no longer holds, since a fact
# that it needs was deleted, raises no matchCancelled event: an AgendaEventListener that adds on afterMatchFired and removes on
# matchCancelled keeps it for ever, while the fact that the rule inserted logically is withdrawn at once.
# Proofs read from such a listener are stale; those read from truth maintenance are right.
# Exits 1 when a version raises the event.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.drools</groupId><artifactId>drools-engine</artifactId><version>10.2.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
X
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'X'
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.Drools;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCancelledEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

public class Finding {
    public record Missile(String name) {}

    public record Weapon(String name) {}

    public static void main(String[] args) {
        Variable<Missile> missile = declarationOf(Missile.class);
        ModelImpl model = new ModelImpl();
        model.addRule(rule("a missile is a weapon")
                .build(pattern(missile), on(missile).execute((Drools drools, Missile m) -> drools.logicalInsert(new Weapon(m.name())))));
        KieSession session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
        AtomicInteger fired = new AtomicInteger();
        AtomicInteger cancelled = new AtomicInteger();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.incrementAndGet();
            }

            @Override
            public void matchCancelled(MatchCancelledEvent event) {
                cancelled.incrementAndGet();
            }
        });
        FactHandle handle = session.insert(new Missile("x"));
        session.fireAllRules();
        int before = session.getObjects(Weapon.class::isInstance).size();
        session.delete(handle);
        session.fireAllRules();
        int after = session.getObjects(Weapon.class::isInstance).size();
        session.dispose();
        System.out.println("fired " + fired + ", derived " + before + ", derived after the delete " + after + ", cancelled " + cancelled);
    }
}
X
javac -cp 'lib/*' Finding.java
java -cp 'lib/*:.' Finding | tee out.txt
grep -qx 'fired 1, derived 1, derived after the delete 0, cancelled 0' out.txt
echo "as before: the derived fact goes, and no matchCancelled tells of it"
