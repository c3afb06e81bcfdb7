package silkwire.standalone.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import silkwire.common.json.EventJson;
import silkwire.servers.process.ProcessIdentity;
import silkwire.servers.process.ProcessRecords;
import tools.jackson.core.JacksonException;

/** The folder given by {@code --data}: all that a product keeps, and all that commands know about it. */
public record DataFolder(Path path) {
    /** Absolute, so that children in other folders understand it. */
    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Sources and keys. */
    public Path accessFile() {
        return path.resolve("silkwire.yml");
    }

    /** The development key, readable by the owner. */
    public Path keyFile() {
        return path.resolve("dev.key");
    }

    /** Held while a launcher runs. */
    public Path lockFile() {
        return path.resolve("lock");
    }

    /** How long the product keeps what it received, where that was ever set. */
    public Path retentionFile() {
        return path.resolve("retention");
    }

    /** The mark of samples that were pushed. */
    public Path samplesMark() {
        return path.resolve("samples.pushed");
    }

    /** The log of a member. */
    public Path log(Member member) {
        return path.resolve("logs").resolve(member.id() + ".log");
    }

    /** The log of a detached launcher. */
    public Path launcherLog() {
        return path.resolve("logs").resolve("launcher.log");
    }

    /** The folder of a member's own files. */
    public Path of(Member member) {
        return path.resolve(member.id());
    }

    /** The children's pids and start times. */
    public ProcessRecords processes() {
        return new ProcessRecords(path.resolve("pids"));
    }

    /** What the last launcher wrote. */
    public Optional<ProductState> state() {
        Path file = path.resolve("state.json");
        try {
            return Files.exists(file)
                    ? Optional.of(EventJson.mapper().readValue(Files.readString(file), ProductState.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException(
                    file + " is not what a launcher wrote; end it with: ./silkwire down", unreadable);
        }
    }

    /** Writes the state at once, so that no reader sees half of it. */
    public void write(ProductState state) {
        replace(path.resolve("state.json"), EventJson.text(state));
    }

    /** The development key, if one was made. */
    public Optional<String> key() {
        try {
            return Files.exists(keyFile())
                    ? Optional.of(Files.readString(keyFile()).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the development key, readable by the owner alone. */
    public void writeKey(String key) {
        try {
            Files.deleteIfExists(keyFile());
            Files.createFile(
                    keyFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(keyFile(), key + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher that wrote the state, if it lives. */
    public Optional<ProcessHandle> launcher() {
        return state().map(ProductState::launcher)
                .flatMap(ProcessIdentity::parse)
                .flatMap(ProcessIdentity::find);
    }

    /** Replaces a file at once. */
    public void replace(Path file, String text) {
        try {
            Files.createDirectories(path);
            Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
