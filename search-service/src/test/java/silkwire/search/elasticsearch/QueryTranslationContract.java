package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import silkwire.agreement.GoldenPairs;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;
import silkwire.search.ArticleFixture;

/** What every translation of a query must find: the golden list, and every kind of clause. */
abstract class QueryTranslationContract {
    static final Instant NOW = Instant.parse("2026-11-22T07:30:00Z");
    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    static final List<GoldenPairs.Pair> PAIRS = GoldenPairs.all();

    private static final String WHOLE = "whole";

    /** Whether this query finds the article of this item among {@link #events()}. */
    abstract boolean finds(QueryNode query, String item);

    /** An article for each text of the golden list, and one with a value in every field. */
    static List<byte[]> events() {
        List<byte[]> events = new ArrayList<>();
        for (int i = 0; i < PAIRS.size(); i++) {
            GoldenPairs.Pair pair = PAIRS.get(i);
            events.add(ArticleFixture.article(item(i))
                    .in(pair.language(), "", pair.text())
                    .bytes());
        }
        ArticleFixture whole = ArticleFixture.article(WHOLE)
                .in("ar", "قمة في أستانا", "قال توكاييف إن كازاخستان ترحب بالأمم المتحدة وواشنطن")
                .countries("KZ", "US")
                .topics("medtop:11000000", "politics")
                .stance("KZ", "author", "supportive")
                .with("url", "https://anbaa24.com/1");
        whole.json().withArray("regions").add("central-asia");
        whole.json()
                .withArray("relations")
                .addObject()
                .put("from", "US")
                .put("to", "KZ")
                .put("label", "critical");
        events.add(whole.bytes());
        return events;
    }

    private static String item(int pair) {
        return "golden-" + pair;
    }

    @ParameterizedTest
    @FieldSource("PAIRS")
    void aQueryFindsATextOrNot(GoldenPairs.Pair pair) {
        // when
        boolean found = finds(tree(pair.query()), item(PAIRS.indexOf(pair)));
        // then
        assertThat(found).as("%s", pair).isEqualTo(pair.finds());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *                                              | true
            title:أستانا                                   | true
            body:أستانا                                    | false
            title.ar:أستانا                                | true
            title.ru:أستانا                                | false
            text.ru:توكاييف                                | false
            "بالأمم المتحدة"                               | true
            "الأمم المتحدة"                                | false
            كازاخ*                                         | true
            توكاييف NEAR/1 كازاخستان                       | true
            body:(توكاييف NEAR/0 كازاخستان)                | false
            title:(توكاييف NEAR/1 كازاخستان)               | false
            "بالأمم المتحدة" NEAR/0 ترحب                   | true
            place:Kazakhstan                               | true
            name:"United Nations"                          | true
            name:Tokayev NEAR/1 place:Kazakhstan           | true
            place:Uzbekistan                               | false
            NOT place:Uzbekistan                           | true
            country:KZ focus:KZ -focus:US                  | true
            region:central-asia lang:ar                    | true
            topic:politics -topic:sport                    | true
            stance:KZ=supportive stance(KZ,author)=supportive | true
            stance(KZ,speaker)=supportive                  | false
            relation(US,KZ)=critical relation(*,KZ)=critical | true
            relation(KZ,*)=critical                        | false
            source:anbaa outlet:ANBAA24.com                | true
            tag:economy byline:"aigul  nurlan"             | true
            tag:econ* url:https://anbaa24.com/*            | true
            item:whole story:sty_1                         | true
            status:withdrawn                               | false
            published:2026-11-20                           | true
            published:[now-3d TO *] received:<2026-11-20T15:02 | true
            published:[now-1d TO now]                      | false
            (country:UZ OR country:KZ) AND واشنطن          | true
            """)
    void everyKindOfClauseIsAnswered(String query, boolean expected) {
        // when
        boolean found = finds(tree(query), WHOLE);
        // then
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theLongestQueryIsAnswered() {
        // given
        StringBuilder query = new StringBuilder("w0");
        for (int i = 1; i < QueryParser.MOST_CLAUSES - 2; i++) {
            query.append(" OR w").append(i);
        }
        // when
        boolean without = finds(tree(query.toString()), WHOLE);
        boolean with = finds(tree(query + " OR توكاييف"), WHOLE);
        // then
        assertThat(without).isFalse();
        assertThat(with).isTrue();
    }

    private static QueryNode tree(String query) {
        return new QueryParser().parse(query).orThrow().tree();
    }
}
