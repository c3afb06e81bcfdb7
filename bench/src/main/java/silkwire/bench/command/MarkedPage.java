package silkwire.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import silkwire.bench.measurement.BenchException;

/** A page of Markdown that holds figures between two marks. */
record MarkedPage(Path file, String text) {
    static final String BEGIN = "<!-- figures: begin -->";
    static final String END = "<!-- figures: end -->";

    /** The page in {@code file}; refuses one that has not both marks in their order. */
    static MarkedPage of(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new BenchException(file + " cannot be read");
        }
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        if (begin < 0 || text.indexOf(END) < begin) {
            throw new BenchException(file + " has no lines " + BEGIN + " and " + END + " to put figures between");
        }
        return new MarkedPage(file, text);
    }

    /** Puts {@code figures} in the place of what stands between the marks. */
    void put(String figures) throws IOException {
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(
                file, text.substring(0, begin) + "\n\n" + figures + "\n\n" + text.substring(text.indexOf(END)));
    }
}
