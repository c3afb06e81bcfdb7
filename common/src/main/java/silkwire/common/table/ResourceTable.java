package silkwire.common.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table among the resources: UTF-8, a line per entry with columns parted by tabs; lines with # are comments. */
public final class ResourceTable {
    private ResourceTable() {}

    /** The entries of the resource {@code name} beside {@code owner}. */
    public static List<String[]> read(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + name + " beside " + owner.getName() + " is missing");
            }
            List<String[]> entries = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    entries.add(line.split("\t"));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " cannot be read", e);
        }
    }
}
