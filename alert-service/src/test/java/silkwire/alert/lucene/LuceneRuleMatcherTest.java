package silkwire.alert.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import silkwire.alert.match.MatchedPlace;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.match.UnreadableRules;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.Rules;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventJson;
import silkwire.common.query.QueryParser;
import tools.jackson.databind.node.ObjectNode;

final class LuceneRuleMatcherTest {
    private static final String TEXT = "قال توكاييف إن كازاخستان ترحب بالاستثمار في اليورانيوم. 哈萨克斯坦总统访问北京";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LuceneRuleMatcher matcher =
            new LuceneRuleMatcher(new QueryParser(), new UnreadableRules(LuceneRuleMatcherTest::none), meters);

    private static Rules none() {
        throw new IllegalStateException("No rule is disabled here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            يورانيوم                          | body 44 54 اليورانيوم
            country:KZ                        | title 3 9 أستانا, body 15 24 كازاخستان
            focus:KZ -نفط                     | title 3 9 أستانا, body 15 24 كازاخستان
            region:central-asia               | title 3 9 أستانا, body 15 24 كازاخستان
            topic:politics                    | title 0 2 في
            stance:KZ=supportive              | body 0 24 قال توكاييف إن كازاخستان, body 25 29 ترحب
            stance(KZ,author)=supportive      | body 0 24 قال توكاييف إن كازاخستان, body 25 29 ترحب
            relation(US,KZ)=critical          | body 25 29 ترحب
            "توكاييف إن"                      | body 4 14 توكاييف إن
            توكاييف NEAR/1 كازاخستان          | body 4 24 توكاييف إن كازاخستان
            name:Tokayev OR 阿拉木图          | body 4 11 توكاييف
            country:KZ country:KZ lang:ar     | title 3 9 أستانا, body 15 24 كازاخستان
            source:anbaa                      | ''
            """)
    void aMatchShowsWhatMatched(String query, String places) {
        // given
        matcher.changed(RuleFixture.rule("rul_1", query));
        // when
        List<RuleMatch> matches = matcher.match(article());
        // then
        assertThat(matches).extracting(RuleMatch::ruleId).containsExactly("rul_1");
        assertThat(matches.getFirst().revision()).isEqualTo(7);
        assertThat(String.join(
                        ", ",
                        matches.getFirst().places().stream()
                                .map(LuceneRuleMatcherTest::shown)
                                .toList()))
                .isEqualTo(places);
    }

    private static String shown(MatchedPlace place) {
        return (place.field() + " " + place.start() + " " + place.end() + " " + place.text())
                .replace("TITLE", "title")
                .replace("BODY", "body");
    }

    @Test
    void aPlaceNamesItsClauseInNormalForm() {
        // given
        matcher.changed(RuleFixture.rule("rul_1", "topic:politics OR \"北京\" OR KZ*"));
        // when
        List<RuleMatch> matches = matcher.match(article("zh"));
        // then
        assertThat(matches.getFirst().places())
                .extracting(MatchedPlace::clause)
                .containsExactly("topic:politics", "\"北京\"");
    }

    @Test
    void placesBeyondFiftyAreCountedAndEveryClauseShowsOne() {
        // given
        ObjectNode json = json();
        json.put("body", "уран ".repeat(70) + "Астана");
        json.withObject("language").put("code", "ru");
        matcher.changed(RuleFixture.rule("rul_1", "уран AND астана"));
        // when
        RuleMatch match = matcher.match(article(json)).getFirst();
        // then
        assertThat(match.places()).hasSize(50).extracting(MatchedPlace::clause).contains("астана");
        assertThat(match.morePlaces()).isEqualTo(21);
    }

    @Test
    void rulesAreAnsweredInTheOrderOfTheirIdsAsTheyStand() {
        // given
        matcher.changed(RuleFixture.rule("rul_3", "country:KZ"));
        matcher.changed(RuleFixture.rule("rul_1", "NOT country:US"));
        matcher.changed(RuleFixture.rule("rul_2", "country:KZ"));
        matcher.changed(RuleFixture.rule("rul_4", "country:KZ"));
        matcher.changed(RuleFixture.rule("rul_5", "NOT status:withdrawn"));
        // when
        matcher.changed(RuleFixture.ended("rul_3"));
        matcher.changed(RuleFixture.rule("rul_4", "country:UZ"));
        matcher.changed(RuleFixture.disabled("rul_6", "country:KZ"));
        // then
        assertThat(matcher.match(article())).extracting(RuleMatch::ruleId).containsExactly("rul_1", "rul_2", "rul_5");
        assertThat(matcher.size()).isEqualTo(4);
    }

    @Test
    void anEarlierRevisionIsMatchedAlone() {
        // given
        matcher.changed(RuleFixture.rule("rul_1", "country:UZ"));
        Rule earlier = Objects.requireNonNull(
                RuleFixture.disabled("rul_1", "country:KZ").rule());
        Rule unreadable =
                Objects.requireNonNull(RuleFixture.rule("rul_1", "country:(").rule());
        // when
        Optional<RuleMatch> match = matcher.match(earlier, article());
        // then
        assertThat(match)
                .hasValueSatisfying(found -> assertThat(found.revision()).isEqualTo(7));
        assertThat(matcher.match(unreadable, article())).isEmpty();
        assertThat(matcher.match(article())).isEmpty();
    }

    @Test
    void aWithdrawnArticleMatchesOnlyWhoAsksForIt() {
        // given
        matcher.changed(RuleFixture.rule("rul_1", "country:KZ"));
        matcher.changed(RuleFixture.rule("rul_2", "country:KZ status:withdrawn"));
        ObjectNode json = json();
        json.put("status", "withdrawn").put("cause", "withdraw");
        // when
        List<RuleMatch> matches = matcher.match(article(json));
        // then
        assertThat(matches).extracting(RuleMatch::ruleId).containsExactly("rul_2");
    }

    @ExtendWith(OutputCaptureExtension.class)
    @Test
    void aRuleThatFailsIsToldOnceAndHurtsNoOther(CapturedOutput output) {
        // given
        matcher.changed(RuleFixture.rule("rul_1", "received:[now-1d TO now] AND country:KZ"));
        matcher.changed(RuleFixture.rule("rul_2", "country:KZ"));
        ObjectNode json = json();
        json.put("receivedAt", "+999999999-01-01T00:00:00Z");
        List<RuleMatch> matches = new ArrayList<>();
        // when
        matches.addAll(matcher.match(article(json)));
        matches.addAll(matcher.match(article(json)));
        // then
        assertThat(matches).extracting(RuleMatch::ruleId).containsExactly("rul_2", "rul_2");
        assertThat(meters.get("silkwire.match.failures").counter().count()).isEqualTo(2);
        assertThat(output.getAll()).containsOnlyOnce("Rule rul_1 in revision 7 cannot be matched");
    }

    @Test
    void evidenceThatIsNotInTheTextIsLeftOut() {
        // given
        ObjectNode json = json();
        json.put("title", "");
        matcher.changed(RuleFixture.rule("rul_1", "country:KZ"));
        // when
        RuleMatch match = matcher.match(article(json)).getFirst();
        // then
        assertThat(match.places()).extracting(MatchedPlace::text).containsExactly("كازاخستان");
    }

    private static ArticleEnriched article() {
        return article(json());
    }

    private static ArticleEnriched article(String language) {
        ObjectNode json = json();
        json.withObject("language").put("code", language);
        return article(json);
    }

    private static ArticleEnriched article(ObjectNode json) {
        return EventJson.mapper().treeToValue(json, ArticleEnriched.class);
    }

    private static ObjectNode json() {
        ObjectNode json = (ObjectNode) EventJson.mapper().readTree("""
                {"id":"art_0123456789abcdefghjkmnpqrs","sequence":1,"revision":1,"cause":"push","status":"current",
                 "correction":false,"backfill":false,"homeMonth":"2026.11",
                 "source":{"id":"anbaa","name":"Anbaa","country":"EG"},"outlet":"anbaa24.com","title":"في أستانا",
                 "language":{"code":"ar","confidence":0.99,"script":"Arab"},
                 "publishedAt":"2026-11-20T10:00:00Z","receivedAt":"2026-11-20T10:01:00Z",
                 "enrichedAt":"2026-11-20T10:01:01Z",
                 "countries":[{"code":"KZ","focus":true,"salience":0.6,"mentions":[
                   {"field":"body","start":15,"end":24,"text":"كازاخستان"},
                   {"field":"title","start":3,"end":9,"text":"أستانا"}]}],
                 "regions":["central-asia"],
                 "topics":[{"code":"medtop:11000000","label":"politics","confidence":0.9,"origin":"tagger",
                   "evidence":[{"field":"title","start":0,"end":2}]}],
                 "stances":[{"target":{"type":"country","code":"KZ"},"holder":{"type":"author"},"label":"supportive",
                   "score":0.6,"confidence":0.7,"evidence":[{"field":"body","start":0,"end":24}],
                   "words":[{"field":"body","start":25,"end":29}]}],
                 "relations":[{"from":"US","to":"KZ","label":"critical",
                   "evidence":[{"field":"body","start":25,"end":29}]}],
                 "story":{"id":"sty_1","role":"first"},
                 "enrichment":{"version":"0.1.0","taggers":{"language":"0.1.0"},"micros":310}}
                """);
        return json.put("body", TEXT);
    }
}
