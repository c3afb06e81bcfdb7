package silkwire.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** A file of sentences, one JSON object a line with {@code text} and {@code flores}, the language and script. */
record SentenceSet(String name, String file) {
    static final SentenceSet SIB = new SentenceSet("sib", "topic.sib200-train.ndjson");
    static final SentenceSet FLORES = new SentenceSet("flores", "flores205.dev.ndjson");

    /** Takes a sentence, its language, and its number within that language. */
    interface Reader {
        void read(String language, int row, String text);
    }

    void read(Path folder, Reader reader) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve(file))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode sentence = EventJson.mapper().readTree(line);
                String language = sentence.required("flores").asString();
                int row = rows.merge(language, 1, Integer::sum) - 1;
                reader.read(language, row, sentence.required("text").asString());
            }
        }
    }
}
