package silkwire.standalone.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import silkwire.common.access.AccessFile;
import silkwire.common.access.AccessKey;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.Scope;
import silkwire.common.access.SourceEntry;

/** The access file of a product on one machine, with a development key that may do everything for any source. */
public final class DevelopmentAccess {
    private static final String NAME = "development";

    private final DataFolder folder;
    private final RandomGenerator random;

    /** Keys are made from {@code random}. */
    public DevelopmentAccess(DataFolder folder, RandomGenerator random) {
        this.folder = folder;
        this.random = random;
    }

    /** Makes the key unless there is one that the file still knows, and adds sources that the file does not have. */
    public String prepare(List<SourceEntry> sources) {
        AccessFile file = read();
        String key = folder.key().filter(kept -> isKnown(file, kept)).orElse("");
        List<KeyEntry> keys = new ArrayList<>(file.keys());
        if (key.isEmpty()) {
            key = AccessKey.generate(random);
            folder.writeKey(key);
            keys.removeIf(entry -> entry.name().equals(NAME));
            keys.add(new KeyEntry(NAME, AccessKey.hash(key), EnumSet.allOf(Scope.class), null, List.of("*")));
        }
        write(file, new AccessFile(merged(file.sources(), sources), keys));
        return key;
    }

    /** Adds a key; its text, which is kept nowhere. */
    public Added add(String name, Set<Scope> scopes, List<String> sources) {
        String key = AccessKey.generate(random);
        return add(new Added(key, new KeyEntry(name, AccessKey.hash(key), scopes, null, sources)));
    }

    /** Adds a token for reading what answers {@code query}; its text, which is kept nowhere. */
    public Added addToken(String name, String query) {
        String token = AccessKey.generateToken(random);
        return add(new Added(token, KeyEntry.ofToken(name, AccessKey.hash(token), query)));
    }

    private Added add(Added added) {
        AccessFile file = read();
        String name = added.entry().name();
        if (file.keys().stream().anyMatch(other -> other.name().equals(name))) {
            throw new ProductException("A key called '" + name + "' stands in " + folder.accessFile() + " already");
        }
        List<KeyEntry> keys = new ArrayList<>(file.keys());
        keys.add(added.entry());
        write(file, new AccessFile(file.sources(), keys));
        return added;
    }

    /** Removes every key and token of this name. */
    public void remove(String name) {
        AccessFile file = read();
        List<KeyEntry> keys = new ArrayList<>(file.keys());
        if (!keys.removeIf(entry -> entry.name().equals(name))) {
            throw new ProductException("No key called '" + name + "' stands in " + folder.accessFile());
        }
        write(file, new AccessFile(file.sources(), keys));
    }

    /** Replaces a key: a new one under the same name, while the old one is accepted until {@code oldEnds}. */
    public Added rotate(String name, Instant oldEnds) {
        AccessFile file = read();
        KeyEntry old = file.keys().stream()
                .filter(entry -> entry.name().equals(name) && entry.until() == null)
                .findFirst()
                .orElseThrow(() -> new ProductException(
                        "No key called '" + name + "' without an end stands in " + folder.accessFile()));
        String key = old.query() == null ? AccessKey.generate(random) : AccessKey.generateToken(random);
        KeyEntry next = old.renewed(AccessKey.hash(key));
        List<KeyEntry> keys = new ArrayList<>(file.keys());
        keys.set(keys.indexOf(old), old.endingAt(oldEnds));
        keys.add(next);
        write(file, new AccessFile(file.sources(), keys));
        if (name.equals(NAME)) {
            folder.writeKey(key);
        }
        return new Added(key, next);
    }

    /** A new key and the entry that stands for it. */
    public record Added(String key, KeyEntry entry) {}

    private static boolean isKnown(AccessFile file, String key) {
        String hash = AccessKey.hash(key);
        return file.keys().stream().anyMatch(entry -> entry.sha256().equals(hash));
    }

    private static List<SourceEntry> merged(List<SourceEntry> present, List<SourceEntry> added) {
        List<SourceEntry> all = new ArrayList<>(present);
        added.stream()
                .filter(source -> present.stream().noneMatch(other -> other.id().equals(source.id())))
                .forEach(all::add);
        return all;
    }

    private AccessFile read() {
        try {
            return Files.exists(folder.accessFile())
                    ? AccessFile.read(folder.accessFile())
                    : new AccessFile(List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(AccessFile before, AccessFile after) {
        if (!after.equals(before) || !Files.exists(folder.accessFile())) {
            folder.replace(folder.accessFile(), after.toYaml());
        }
    }
}
