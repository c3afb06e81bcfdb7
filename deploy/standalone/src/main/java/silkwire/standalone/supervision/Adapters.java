package silkwire.standalone.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import silkwire.standalone.product.ProductException;

/**
 * Optional jars of {@code deploy/adapters} that stand beside the enrich service: their jars with the libraries they bring, and
 * their settings, each {@code name=value}.
 */
public record Adapters(List<Path> classPath, List<String> settings) {
    private static final String FOLDER = "deploy/adapters";

    /** Copies the lists. */
    public Adapters {
        classPath = List.copyOf(classPath);
        settings = List.copyOf(settings);
    }

    /** No adapter, as the product is shipped. */
    public static Adapters none() {
        return new Adapters(List.of(), List.of());
    }

    /**
     * These adapters, built in the repository at {@code home}, with these settings.
     *
     * @throws ProductException when there is no such adapter, it is not built, or a setting is none of theirs
     */
    public static Adapters of(Path home, List<String> names, List<String> settings) {
        settings.forEach(setting -> check(setting, names));
        List<Path> classPath = new ArrayList<>();
        for (String name : names) {
            if (!known(home).contains(name)) {
                throw new ProductException("--adapter is '" + name + "'; allowed: " + String.join(", ", known(home)));
            }
            Path target = home.resolve(FOLDER).resolve(name).resolve("target");
            List<Path> own = jars(target);
            if (own.isEmpty()) {
                throw new ProductException("The adapter " + name + " is not built: no jar in " + target
                        + "; build it with: mvn -Dquick -pl " + FOLDER + "/" + name + " -am package");
            }
            classPath.addAll(own);
            classPath.addAll(jars(target.resolve("libraries")));
        }
        return new Adapters(classPath, settings);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return classPath.isEmpty();
    }

    private static void check(String setting, List<String> names) {
        List<String> prefixes =
                names.stream().map(name -> "silkwire.enrich." + name + ".").toList();
        if (prefixes.isEmpty()) {
            throw new ProductException("--set " + setting + " is for an adapter; name it with --adapter");
        }
        int end = setting.indexOf('=');
        if (end < 0 || prefixes.stream().noneMatch(setting.substring(0, end)::startsWith)) {
            throw new ProductException(
                    "--set is '" + setting + "'; allowed: " + String.join("NAME=VALUE or ", prefixes) + "NAME=VALUE");
        }
    }

    private static List<String> known(Path home) {
        try (Stream<Path> folders = Files.list(home.resolve(FOLDER))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
