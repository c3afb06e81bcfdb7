package silkwire.common.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.analysis.Analyses;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;

/** One article answers every kind of clause, and says where its words stand. */
final class IndexedArticleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:30:00Z");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            كازاخستان                              | true
            title:كازاخستان                        | false
            title:استانا                           | true
            body:"الأمم المتحدة"                   | false
            body:"بالأمم المتحدة"                  | true
            كازاخ*                                 | true
            country:KZ focus:KZ                    | true
            country:US                             | false
            NOT country:US                         | true
            lang:ar region:central-asia            | true
            lang:en                                | false
            topic:politics -topic:sport            | true
            stance:KZ=supportive                   | true
            stance(KZ,author)=supportive           | true
            stance(KZ,speaker)=supportive          | false
            stance:KZ=critical                     | false
            source:anbaa outlet:ANBAA24.com        | true
            outlet:anba*                           | true
            tag:آسيا byline:"ليلى  حسن"            | true
            url:https://anbaa24.com/*              | true
            item:42                                | true
            id:art_0123456789abcdefghjkmnpqrs      | true
            status:withdrawn                       | false
            published:2026-11-20                   | true
            published:[now-1d TO now]              | false
            published:[now-3d TO *]                | true
            received:>=2026-11-20T11:31            | true
            received:<2026-11-20T11:31             | false
            (country:US OR country:KZ) AND واشنطن  | true
            *                                      | true
            """)
    void everyKindOfClauseIsAnswered(String query, boolean matches) throws Exception {
        // given
        IndexedArticle article = IndexedArticle.of(golden());
        // when
        boolean found = article.matches(tree(query), NOW, ALMATY);
        // then
        assertThat(found).isEqualTo(matches);
    }

    @Test
    void matchesCutTheWordsOutOfTheStoredText() throws Exception {
        // given
        ArticleEnriched article = golden();
        // when
        List<TextMatch> matches = IndexedArticle.of(article)
                .textMatches(tree("أستانا OR توكاييف OR \"بالأمم المتحدة\" OR قاره* -واشنطن"));
        // then
        assertThat(matches)
                .extracting(match -> (match.field() == TextField.TITLE ? article.title() : article.body())
                        .substring(match.start(), match.end()))
                .containsExactly("وأستانا", "توكاييف", "بالأمم المتحدة");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | كازاخستان      | قال إن كَـازاخستان، قوية          | كَـازاخستان
            ru | Петр           | Это Пётр\u200f Первый             | Пётр
            kk | Қазақстан      | «Қазақстанның» жолы               | Қазақстанның
            uz | Oʻzbekiston    | Bu O‘zbekistonning yo‘li          | O‘zbekistonning
            zh | 哈萨克斯坦     | 总统访问哈萨克斯坦，签署协议      | 哈萨克斯坦
            fa | کتاب           | آن کتاب‌ها را خواند               | کتاب
            tr | Türkiye        | Bugün Türkiye'nin kararı          | Türkiye'nin
            ru | place:Kazakhstan | встреча в Казахстане и в Киргизии | Казахстане
            en | exports NEAR/3 uranium | 😀 uranium for exports rose   | uranium for exports
            ar | name:Tokayev   | قال وتوكاييف، أمس                 | وتوكاييف
            en | "trade route"  | 😀 A Trade Route opens            | Trade Route
            """)
    void offsetsAreThoseOfTheTextAsStored(String language, String query, String text, String expected) {
        // given
        IndexedArticle article = IndexedArticle.ofText("", text, List.of(Analyses.of(language)));
        // when
        List<TextMatch> matches = article.textMatches(tree(query));
        // then
        assertThat(matches)
                .extracting(match -> text.substring(match.start(), match.end()))
                .containsExactly(expected);
    }

    @Test
    void theLongestQueryIsAnswered() throws Exception {
        // given
        StringBuilder query = new StringBuilder("w0");
        for (int i = 1; i < QueryParser.MOST_CLAUSES; i++) {
            query.append(" OR w").append(i);
        }
        // when
        boolean found = IndexedArticle.of(golden()).matches(tree(query.toString()), NOW, ALMATY);
        // then
        assertThat(found).isFalse();
    }

    private static QueryNode tree(String query) {
        return new QueryParser().parse(query).orThrow().tree();
    }

    private static ArticleEnriched golden() throws IOException, EventDecodingException {
        String name = "/events/ArticleEnriched.v1.json";
        try (InputStream file = Objects.requireNonNull(IndexedArticleTest.class.getResourceAsStream(name), name)) {
            return EventJson.decode(file.readAllBytes(), ArticleEnriched.class);
        }
    }
}
