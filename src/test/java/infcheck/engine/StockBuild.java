package infcheck.engine;

import infcheck.diagnostic.BadInputException;
import infcheck.engine.match.FactOrder;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools' own build of rule texts, to hold ours against: generated Java, compiled. */
public final class StockBuild {
    private static final String HEADER = "package infcheck.rules; import infcheck.fact.*; ";

    private final KieBase base;

    private StockBuild(KieBase base) {
        this.base = base;
    }

    /**
     * Builds the rule files of a book, as they stand, once the vetter has accepted every one of them: a stock build runs what it
     * is given.
     *
     * @throws BadInputException where the vetter has not; nothing was built then
     */
    public static StockBuild ofBook(Path book) throws IOException {
        RuleBooks.read(book);
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(book)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return of(texts);
    }

    /**
     * Builds texts of our own, with or without package and import.
     *
     * @throws IllegalArgumentException with Drools' messages if it refuses them
     */
    static StockBuild of(List<String> texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (int i = 0; i < texts.size(); i++) {
            files.write("src/main/resources/infcheck/rules/file" + i + ".drl", complete(texts.get(i)));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().toString());
        }
        return new StockBuild(services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase());
    }

    private static String complete(String text) {
        boolean hasPackage = text.lines().anyMatch(line -> line.startsWith("package "));
        return hasPackage ? text : HEADER + text;
    }

    /** What the rules derive from the facts, in the order of {@link WorldInference#derived}. */
    public SortedSet<Derived> derive(Collection<? extends Stated> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            SortedSet<Derived> derived = new TreeSet<>(FactOrder.FACTS);
            session.getObjects(Derived.class::isInstance).forEach(fact -> derived.add((Derived) fact));
            return derived;
        } finally {
            session.dispose();
        }
    }
}
