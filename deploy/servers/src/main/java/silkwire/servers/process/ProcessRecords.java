package silkwire.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with one file per started child, so that children outlive neither {@code down} nor a killed owner. */
public final class ProcessRecords {
    private static final String ENDING = ".pid";

    private final Path folder;

    /** Records in {@code folder}, which is made when the first child is recorded. */
    public ProcessRecords(Path folder) {
        this.folder = folder;
    }

    /** Records the processes of one child, replacing what stood there under that name. */
    public void write(String name, List<ProcessIdentity> processes) {
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve(name + ".draft");
            Files.write(draft, processes.stream().map(ProcessIdentity::toString).toList());
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets a child that has ended. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recorded processes of one child that live. */
    public List<ProcessHandle> living(String name) {
        return livingIn(file(name));
    }

    /** Ends every recorded process that lives, politely at first, and forgets all; the ended pids. */
    public List<Long> endAll(Duration patience) {
        List<Path> files = files();
        List<ProcessHandle> living =
                files.stream().flatMap(file -> livingIn(file).stream()).toList();
        List<Long> ended = living.stream().map(ProcessHandle::pid).toList();
        ProcessEnding.end(living, patience);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            remove(name.substring(0, name.length() - ENDING.length()));
        }
        return ended;
    }

    private static List<ProcessHandle> livingIn(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(ProcessIdentity::parse)
                    .flatMap(Optional::stream)
                    .map(ProcessIdentity::find)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
