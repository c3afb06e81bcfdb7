package silkwire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;

class WordListTopicsTest {
    private static final TopicScheme SCHEME = new TopicScheme();
    private static final WordListTopics LISTS = new WordListTopics(SCHEME);
    private static final int ARTS = 0;
    private static final int SCIENCE = 12;
    private static final int SPORT = 14;

    @Test
    void aWordSpeaksForEveryListItStandsIn() {
        // given
        Document document = document("The clip went round on WhatsApp and Instagram");

        // when
        Hits hits = find(document, "en");
        double[] top = LISTS.topLevel(document, hits);

        // then
        assertThat(hits.size()).isEqualTo(2);
        assertThat(LISTS.speaksFor(hits, 1, SCHEME.top(SCIENCE))).isTrue();
        assertThat(LISTS.speaksFor(hits, 1, SCHEME.number("20001182"))).isTrue();
        assertThat(top[SCIENCE]).isGreaterThan(top[ARTS]).isPositive();
    }

    @Test
    void anotherWordCountsMoreThanTheSameOneAgain() {
        // given
        Document again = document("Матч, матч, матч, матч");
        Document others = document("Матч, тренер, футбол, чемпионат");

        // when
        double[] one = LISTS.topLevel(again, find(again, "ru"));
        double[] four = LISTS.topLevel(others, find(others, "ru"));

        // then
        assertThat(one[SPORT]).isGreaterThan(1).isLessThan(2);
        assertThat(four[SPORT]).isEqualTo(4);
    }

    private static Document document(String text) {
        return Document.of("", text, List.of());
    }

    private static Hits find(Document document, String language) {
        return LISTS.find(document, LanguageBits.of(language));
    }
}
