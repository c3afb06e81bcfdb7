package silkwire.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

class ReindexLinesTest {
    private static final String COMPARISON = """
            {"lines":[{"kind":"articles","month":"2026.10","before":12000,"after":12000,"isJudged":true},
                      {"kind":"articles","month":"2026.11","before":902,"after":901,"isJudged":true},
                      {"kind":"stories","month":"all","before":70,"after":69,"isJudged":false}]}""";

    @Test
    void progressSaysHowManyAreReadHowFastAndHowLongItTakes() {
        // given
        JsonNode report = report("reading", 11);

        // when, then
        assertThat(ReindexLines.progress(report))
                .isEqualTo("articles 3,500 of 12,061 (29 %), 812/s; fates 20 of 20 (100 %), 0/s; 11 s left");
        assertThat(ReindexLines.progress(report("reading", 3700))).endsWith("; 1 h 1 min left");
        assertThat(ReindexLines.progress(report("comparing", 0))).contains("being compared");
    }

    @Test
    void whatTheTopicNoLongerHoldsIsSaidBeforeAnythingElse() {
        assertThat(ReindexLines.begun(report("reading", 11)))
                .isEqualTo("Version 2.2 of the indices is being built beside version 2, since 2026-11-22T08:00:00Z");
        assertThat(ReindexLines.forgotten(report("reading", 11)))
                .containsExactly("articles.enriched.v1 no longer holds its first 1,200 records: what only they told"
                        + " cannot be built again");
    }

    @Test
    void aDifferenceNamesTheMonthAndWhatCanBeDone() {
        assertThat(ReindexLines.different(report("different", 0)))
                .anySatisfy(line -> assertThat(line).matches(" +articles +2026\\.11 +902 before +901 after +-1"))
                .noneSatisfy(line -> assertThat(line).contains("stories"))
                .anySatisfy(line -> assertThat(line).contains("--accept-difference"))
                .anySatisfy(line -> assertThat(line).contains("--cancel"));
    }

    @Test
    void theEndSaysWhatWasComparedAndWhatBecameOfTheIndicesBefore() {
        // given
        String ended = """
                {"served":"2.2","last":{"version":"2.2","before":"2","outcome":"served","keptOld":%s,"comparison":%s},
                 "retired":%s}""";

        // when, then
        assertThat(ReindexLines.ended(read(ended.formatted("false", COMPARISON, "[]")), "2.2"))
                .hasSize(5)
                .endsWith("Version 2.2 is served instead of version 2", "The indices before are removed");
        assertThat(ReindexLines.ended(read(ended.formatted("false", COMPARISON, "[{\"version\":\"2\"}]")), "2.2"))
                .last()
                .asString()
                .contains("as soon as nobody reads them");
        assertThat(ReindexLines.ended(read(ended.formatted("true", COMPARISON, "[]")), "2.2"))
                .last()
                .asString()
                .contains("are kept");
    }

    @Test
    void aCancelledBuildIsNotTakenForAServedOne() {
        // given
        JsonNode report = read("""
                {"served":"2","last":{"version":"2.2","before":"2","outcome":"cancelled"},"retired":[]}""");

        // when, then
        assertThat(ReindexLines.ended(report, "2.2"))
                .containsExactly("The build of version 2.2 was cancelled; version 2 is served");
        assertThat(ReindexLines.ended(report, "2.1"))
                .containsExactly("The build of version 2.1 ended, and another one after it");
    }

    private static JsonNode report(String phase, long secondsLeft) {
        return read("""
                {"served":"2","building":{"version":"2.2","since":"2026-11-22T08:00:00Z","phase":"%s","topics":[
                  {"topic":"articles.enriched.v1","records":12061,"read":3500,"forgotten":1200,"perSecond":812.4},
                  {"topic":"articles.outcomes.v1","records":20,"read":20,"forgotten":0,"perSecond":0.0}],
                 "secondsLeft":%d,"comparison":%s},"retired":[],"kept":[]}""".formatted(phase, secondsLeft, COMPARISON));
    }

    private static JsonNode read(String json) {
        return EventJson.mapper().readTree(json);
    }
}
