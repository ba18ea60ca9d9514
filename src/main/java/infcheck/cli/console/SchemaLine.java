package infcheck.cli.console;

import java.nio.file.Files;
import java.nio.file.Path;

/** The line by which editors find the schema of a YAML file. */
public final class SchemaLine {
    private static final String FOLDER = ".schema";
    private static final String ENDING = ".schema.json";

    private SchemaLine() {}

    /**
     * The line for a new file, ended by a line feed; empty where no folder above it holds the schemas.
     *
     * @param kind such as {@code system}
     */
    public static String of(Path file, String kind) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling(".").normalize();
        for (Path above = folder; above != null; above = above.getParent()) {
            Path schema = above.resolve(FOLDER).resolve(kind + ENDING);
            if (Files.isRegularFile(schema)) {
                String path = folder.relativize(schema).toString().replace('\\', '/');
                return "# yaml-language-server: $schema=" + path + "\n";
            }
        }
        return "";
    }
}
