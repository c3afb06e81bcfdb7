package silkwire.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.StoryRole;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** Stories decided by two instances on a real broker, and by an instance that took over. */
@WithServers(kafka = true)
class StoryClusterIT {
    private static final int TEXTS = 100;
    private static final int COPIES = 100;
    private static final int WORDS = 40;
    private static final String LETTERS = "абвгдежзиклмнопрстуфхцчшыьэюяابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    @TempDir
    private Path folder;

    private final TestServers servers;
    private final Random random = new Random(5);
    private RunningEnrichment enrichment;

    StoryClusterIT(TestServers servers) {
        this.servers = servers;
    }

    @BeforeEach
    void start() throws IOException {
        enrichment = new RunningEnrichment(servers, folder);
    }

    @AfterEach
    void stop() {
        enrichment.close();
    }

    @Test
    void tenThousandInterleavedCopiesAtTwoInstancesSplitNoStory() {
        // given
        enrichment.start("one");
        enrichment.start("two");
        List<List<String>> texts = new ArrayList<>();
        for (int text = 0; text < TEXTS; text++) {
            texts.add(words());
        }

        // when
        for (int copy = 0; copy < COPIES; copy++) {
            for (int text = 0; text < TEXTS; text++) {
                enrichment.push(id("c", text, copy), edited(texts.get(text)), null);
            }
        }

        // then
        Map<String, Set<String>> stories = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record :
                enrichment.read(enrichment.topics().enriched(), key -> key.startsWith("art_0c"), TEXTS * COPIES)) {
            ArticleEnriched article = RunningEnrichment.decode(List.of(record), ArticleEnriched.class)
                    .getFirst();
            stories.computeIfAbsent(textOf(record.key()), key -> new HashSet<>())
                    .add(article.story().id());
        }
        assertThat(stories)
                .hasSize(TEXTS)
                .allSatisfy((text, ids) -> assertThat(ids).hasSize(1));
        assertThat(stories.values().stream().flatMap(Set::stream).distinct()).hasSize(TEXTS);
    }

    @Test
    void theIndexIsRestoredFromItsChangelog() {
        // given
        List<String> text = words();
        ConfigurableApplicationContext first = enrichment.start("lost");
        enrichment.push(id("d", 0, 0), String.join(" ", text), null);
        String story = articles("art_0d", 1).getFirst().story().id();
        first.close();

        // when
        enrichment.start("new-disk");
        enrichment.push(id("d", 0, 1), edited(text), null);

        // then
        ArticleEnriched copy = articles("art_0d", 2).getLast();
        assertThat(copy.story().id()).isEqualTo(story);
        assertThat(copy.story().role()).isEqualTo(StoryRole.COPY);
        assertThat(copy.story().shared()).isNotEmpty();
    }

    private List<ArticleEnriched> articles(String prefix, int atLeast) {
        return RunningEnrichment.decode(
                enrichment.read(enrichment.topics().enriched(), key -> key.startsWith(prefix), atLeast),
                ArticleEnriched.class);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            int begin = random.nextBoolean() ? 0 : LETTERS.length() / 2;
            for (int letter = 0; letter < 3 + random.nextInt(6); letter++) {
                word.append(LETTERS.charAt(begin + random.nextInt(LETTERS.length() / 2)));
            }
            words.add(word.toString());
        }
        return words;
    }

    /** Two words of forty are others. */
    private String edited(List<String> text) {
        List<String> edited = new ArrayList<>(text);
        edited.set(random.nextInt(WORDS), "сегодня");
        edited.set(random.nextInt(WORDS), "اليوم");
        return String.join(" ", edited);
    }

    private static String id(String mark, int text, int copy) {
        return "art_0" + mark + String.format("%08d%016d", text, copy);
    }

    private static String textOf(String id) {
        return id.substring(6, 14);
    }
}
