package silkwire.standalone.command;

import java.nio.file.Path;
import silkwire.standalone.product.ProductException;

/** The repository, where the modules' jars are. */
final class Home {
    private Home() {}

    /** As the script {@code ./silkwire} names it. */
    static Path path() {
        String home = System.getProperty("silkwire.home");
        if (home == null) {
            throw new ProductException("silkwire.home names no folder; start with the script ./silkwire");
        }
        return Path.of(home);
    }
}
