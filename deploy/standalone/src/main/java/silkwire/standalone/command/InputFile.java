package silkwire.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import silkwire.standalone.product.ProductException;

/** A file that a command reads, or standard input, which is called {@code -}. */
final class InputFile {
    private InputFile() {}

    /** Its content, to be closed by the caller. */
    static InputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return System.in;
        }
        if (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file))) {
            throw new ProductException(file + " cannot be read");
        }
        return Files.newInputStream(Path.of(file));
    }
}
