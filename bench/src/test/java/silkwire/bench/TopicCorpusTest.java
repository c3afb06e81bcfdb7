package silkwire.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.common.json.EventJson;
import silkwire.common.query.TopicVocabulary;
import tools.jackson.databind.JsonNode;

/** Our own texts: labelled with what exists, enough of each topic, none twice. */
class TopicCorpusTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final int TOPICS = 17;
    private static final int LEAST_OF_A_TOPIC = 24;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr"})
    void everyLanguageHasTextsOfEveryTopic(String language) throws IOException {
        // when
        Map<String, Integer> texts = new TreeMap<>();
        for (JsonNode row : rows(language, "train")) {
            texts.merge(row.get("labels").get(0).asString(), 1, Integer::sum);
        }

        // then
        assertThat(texts)
                .hasSize(TOPICS)
                .allSatisfy((topic, count) -> assertThat(count).as(topic).isGreaterThanOrEqualTo(LEAST_OF_A_TOPIC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "dev"})
    void labelsExistAndNoTextStandsTwice(String part) throws IOException {
        // given
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();

        // when, then
        for (JsonNode row : rows("", part)) {
            assertThat(ids.add(row.get("id").asString())).as("id of %s", row).isTrue();
            assertThat(texts.add(row.get("text").asString()))
                    .as("text of %s", row)
                    .isTrue();
            assertThat(row.get("labels"))
                    .allSatisfy(label -> assertThat(TopicVocabulary.labelOf("medtop:" + label.asString() + "000000"))
                            .isPresent());
            assertThat(row.get("narrower"))
                    .allSatisfy(code -> assertThat(TopicVocabulary.labelOf("medtop:" + code.asString()))
                            .isPresent());
            assertThat(row.path("mentioned").valueStream().toList())
                    .containsAll(row.path("focus").valueStream().toList());
        }
        assertThat(ids).isNotEmpty();
    }

    private static List<JsonNode> rows(String language, String part) throws IOException {
        List<JsonNode> rows = new java.util.ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.filter(path -> name(path).startsWith("topic." + language))
                    .filter(path -> name(path).endsWith("-" + part + ".ndjson"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file)
                        .forEach(line -> rows.add(EventJson.mapper().readTree(line)));
            }
        }
        return rows;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
