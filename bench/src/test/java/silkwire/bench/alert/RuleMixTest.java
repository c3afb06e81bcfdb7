package silkwire.bench.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import silkwire.bench.story.StoryTexts;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;

final class RuleMixTest {
    private static final int QUERIES = 1_000;
    private static final int MOST_REFUSED = 5;

    @Test
    void theSameSeedMakesTheSameQueriesWhateverWasMadeBefore() throws IOException {
        // given
        RuleMix mix = mix(7);
        List<String> queries = queries(mix);
        // when
        RuleMix again = mix(7);
        // then
        assertThat(again.query(QUERIES - 1)).isEqualTo(queries.getLast());
        assertThat(queries(again)).isEqualTo(queries);
        assertThat(queries(mix(8))).isNotEqualTo(queries);
    }

    @Test
    void queriesAreOfManyKindsAndLanguagesAndCanBeRead() throws IOException {
        // given
        QueryParser parser = new QueryParser();
        // when
        List<String> queries = queries(mix(7));
        // then
        assertThat(queries.stream().filter(query -> parser.parse(query) instanceof QueryOutcome.Refused))
                .hasSizeLessThan(MOST_REFUSED);
        assertThat(String.join("\n", queries))
                .contains(
                        "country:",
                        "topic:",
                        "focus:",
                        "stance:",
                        "place:",
                        "name:",
                        "NEAR/",
                        "\"",
                        " -",
                        " OR ",
                        "title:")
                .containsPattern("\\p{IsArabic}{3}")
                .containsPattern("\\p{IsCyrillic}{3}")
                .containsPattern("\\p{IsHan}{2}")
                .containsPattern("\\p{IsLatin}{3}");
    }

    private static RuleMix mix(long seed) throws IOException {
        return new RuleMix(StoryTexts.samples(language -> !language.isEmpty()), seed);
    }

    private static List<String> queries(RuleMix mix) {
        return IntStream.range(0, QUERIES).mapToObj(mix::query).toList();
    }
}
