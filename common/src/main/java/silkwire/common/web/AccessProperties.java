package silkwire.common.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where keys and sources stand.
 *
 * @param file the YAML file, read anew when it changes
 */
@ConfigurationProperties("silkwire.access")
record AccessProperties(@DefaultValue("silkwire.yml") Path file) {}
