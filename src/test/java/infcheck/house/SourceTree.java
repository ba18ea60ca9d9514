package infcheck.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Java files as the compiler reads them.
 *
 * @param methods every method and constructor with a body
 * @param literals every literal
 */
record SourceTree(List<Sized> methods, List<Literal> literals) {

    /**
     * Something with a size.
     *
     * @param lines of a method from the brace that opens its body to the one that closes it
     */
    record Sized(String where, int lines) {}

    /** A value written in a file. */
    record Literal(String where, Object value) {}

    static SourceTree of(Path root) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SourceTree tree = new SourceTree(new ArrayList<>(), new ArrayList<>());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(files(root, ".java")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                tree.new Reader(unit, positions).scan(unit, null);
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path root, String suffix) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                long first = line(positions.getStartPosition(unit, method.getBody()));
                long last = line(positions.getEndPosition(unit, method.getBody()));
                methods.add(new Sized(where(first) + " " + method.getName(), (int) (last - first + 1)));
            }
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() != null) {
                literals.add(new Literal(where(line(positions.getStartPosition(unit, literal))), literal.getValue()));
            }
            return super.visitLiteral(literal, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private String where(long line) {
            String file = unit.getSourceFile().getName();
            return file.substring(file.lastIndexOf("infcheck")) + ":" + line;
        }
    }
}
