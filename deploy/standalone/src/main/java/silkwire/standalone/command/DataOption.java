package silkwire.standalone.command;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import silkwire.common.http.ServiceClient;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.MemberState;
import silkwire.standalone.product.ProductException;

/** The option that every command takes, and what can be found in the folder it names. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of(".silkwire");

    DataFolder folder() {
        return new DataFolder(data);
    }

    /** A service of the product that runs in the folder, called with the development key. */
    ServiceClient api(Member service) {
        DataFolder folder = folder();
        String key = folder.key().orElseThrow(() -> notRunning(folder));
        @Nullable MemberState member =
                folder.state().orElseThrow(() -> notRunning(folder)).services().get(service.id());
        if (member == null || folder.launcher().isEmpty()) {
            throw notRunning(folder);
        }
        return new ServiceClient(URI.create(member.url()), key);
    }

    private static ProductException notRunning(DataFolder folder) {
        return new ProductException("No product runs in " + folder.path() + "; start one with: ./silkwire up");
    }
}
