package silkwire.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import silkwire.common.retention.RetentionProperties;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.ProductException;

/**
 * How long a product keeps what it received: as it is set now, else as it was set before, else as usual. It is remembered,
 * since a start without the option must not delete what an earlier one promised to keep.
 */
final class KeptTime {
    private KeptTime() {}

    /** Read as the services read {@code silkwire.retention}. */
    static Duration of(DataFolder folder, @Nullable String option) throws IOException {
        if (option != null) {
            return read("--retention", option);
        }
        return Files.exists(folder.retentionFile())
                ? read(
                        folder.retentionFile().toString(),
                        Files.readString(folder.retentionFile()).strip())
                : properties(Map.of());
    }

    /** For the next start. */
    static void remember(DataFolder folder, Duration kept) {
        folder.replace(folder.retentionFile(), kept + "\n");
    }

    private static Duration read(String name, String text) {
        try {
            return properties(Map.of("silkwire.retention", text));
        } catch (BindException e) {
            throw new ProductException(
                    name + " is '" + text + "'; allowed: 0 (for ever), or a day and longer, as 30, 30d or P30D");
        }
    }

    private static Duration properties(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire", RetentionProperties.class)
                .retention();
    }
}
