package silkwire.standalone.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import silkwire.servers.distribution.CacheFolder;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.MemberState;
import silkwire.standalone.supervision.FolderLock;

/** Deletes all data of a product that does not run. */
@Command(name = "reset", mixinStandardHelpOptions = true, description = "Delete all data: articles, keys, logs.")
final class ResetCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    ResetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        FolderLock lock = FolderLock.take(folder);
        try {
            folder.processes().endAll(java.time.Duration.ofSeconds(10));
            Optional<Path> elsewhere = folder.state()
                    .map(state -> state.services().get(Member.ELASTICSEARCH.id()))
                    .map(MemberState::data)
                    .map(Path::of);
            if (elsewhere.isPresent()) {
                CacheFolder.deleteTree(elsewhere.get());
            }
            CacheFolder.deleteTree(folder.path());
            console.says("Deleted " + folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
        return 0;
    }
}
