package silkwire.common.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code silkwire.yml} says: the sources that push and the keys they push with. */
public record AccessFile(List<SourceEntry> sources, List<KeyEntry> keys) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Refuses two sources of one id, one key twice, and two keys of one name unless all but one have an end. */
    public AccessFile {
        sources = sources == null ? List.of() : List.copyOf(sources);
        keys = keys == null ? List.of() : List.copyOf(keys);
        requireUnique("sources[].id", sources.stream().map(SourceEntry::id).toList());
        requireUnique("keys[].sha256", keys.stream().map(KeyEntry::sha256).toList());
        requireUnique(
                "keys[].name (without until)",
                keys.stream()
                        .filter(key -> key.until() == null)
                        .map(KeyEntry::name)
                        .toList());
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read, or says what it may not; the message names the file and the entry
     */
    public static AccessFile read(Path file) throws IOException {
        try {
            return ofYaml(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + ": " + reason(e), e);
        }
    }

    /**
     * What this YAML says.
     *
     * @throws JacksonException when it says what it may not
     */
    public static AccessFile ofYaml(String text) {
        return text.isBlank() ? new AccessFile(List.of(), List.of()) : YAML.readValue(text, AccessFile.class);
    }

    /** The file as YAML, for the commands that write it. */
    public String toYaml() {
        return YAML.writeValueAsString(this);
    }

    private static String reason(JacksonException e) {
        Throwable cause = e.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : e.getOriginalMessage();
    }

    private static void requireUnique(String key, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(key + " '" + name + "' stands twice; allowed: once");
            }
        }
    }
}
