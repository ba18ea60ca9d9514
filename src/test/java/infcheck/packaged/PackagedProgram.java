package infcheck.packaged;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The packaged jar with its libraries in a class loader of its own: any number of commands for one start. */
final class PackagedProgram {
    private static final ClassLoader JAR = loader();

    private PackagedProgram() {}

    /** Runs one command line in this folder, without a cache. */
    static ProcessOutcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try {
            call(method("LogConfigurator", "use"), null);
            Object cache = call(method("Cache", "of"), null, Map.of("INFCHECK_CACHE", "off"), null);
            Object books = call(method("Cache", "books"), cache);
            Object here = call(
                    method("Main", "surroundings"),
                    null,
                    new PrintWriter(out),
                    new PrintWriter(err),
                    Path.of(""),
                    books);
            int exit = (int) call(method("CommandLineApp", "run"), null, here, args);
            return new ProcessOutcome(exit, out.toString(), err.toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the packaged program cannot be run", e);
        }
    }

    private static Method method(String type, String name) throws ReflectiveOperationException {
        return Arrays.stream(Class.forName("infcheck.cli." + type, true, JAR).getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }

    private static Object call(Method method, @Nullable Object on, @Nullable Object... args)
            throws ReflectiveOperationException {
        method.setAccessible(true);
        return method.invoke(on, args);
    }

    private static ClassLoader loader() {
        try {
            URL jar = Path.of("target/infcheck.jar").toUri().toURL();
            return new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
