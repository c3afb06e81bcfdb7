package silkwire.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import silkwire.common.json.EventJson;
import silkwire.enrich.text.Document;
import tools.jackson.databind.JsonNode;

/**
 * Files of texts, one JSON object a line with {@code text}, perhaps {@code title}, and the language: {@code flores}
 * (language and script) or {@code lang}.
 *
 * @param name what {@link TrainingMix} calls it
 * @param files a glob for their names
 */
record SentenceSet(String name, String files) {
    static final SentenceSet SIB = new SentenceSet("sib", "topic.sib200-train.ndjson");
    static final SentenceSet FLORES = new SentenceSet("flores", "flores205.dev.ndjson");
    static final SentenceSet OWN = new SentenceSet("own", "topic.*.silkwire-train.ndjson");

    /** Takes a sentence, its language as the set calls it, and the number of its text within that language. */
    interface Reader {
        void read(String language, int row, String sentence) throws IOException;
    }

    /** Reads the sentences of the files in {@code folder}. */
    void read(Path folder, Reader reader) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        for (Path file : in(folder)) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode text = EventJson.mapper().readTree(line);
                    String language =
                            text.path("flores").asString(text.path("lang").asString(""));
                    int row = rows.merge(language, 1, Integer::sum) - 1;
                    for (String sentence : sentences(text)) {
                        reader.read(language, row, sentence);
                    }
                }
            }
        }
    }

    private List<Path> in(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            var matcher = folder.getFileSystem().getPathMatcher("glob:" + files);
            return found.filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private List<String> sentences(JsonNode text) {
        String body = text.required("text").asString();
        if (!equals(OWN)) {
            return List.of(body);
        }
        Document document = Document.of(text.path("title").asString(""), body, List.of());
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < document.sentenceCount(); i++) {
            String sentence = document.text()
                    .substring(document.sentenceBegin(i), document.sentenceEnd(i))
                    .strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
