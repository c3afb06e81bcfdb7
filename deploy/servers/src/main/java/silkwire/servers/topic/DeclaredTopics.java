package silkwire.servers.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The topics that stand in {@code topics.yml}. */
public final class DeclaredTopics {
    private DeclaredTopics() {}

    /** All of them, in the order of the file. */
    public static List<TopicDeclaration> all() {
        try (InputStream file = Objects.requireNonNull(
                DeclaredTopics.class.getResourceAsStream("/silkwire/servers/topics.yml"), "topics.yml is packaged")) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<TopicDeclaration> read(InputStream file) {
        Map<String, List<Map<String, String>>> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        return Objects.requireNonNull(root.get("topics"), "topics").stream()
                .map(TopicDeclaration::read)
                .toList();
    }
}
