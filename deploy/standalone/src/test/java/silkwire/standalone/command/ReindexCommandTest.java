package silkwire.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.standalone.product.Member;

/** The command before a search service that answers as it is told. */
class ReindexCommandTest {
    private static final String BEGIN = "POST /v1/reindex?acceptDifference=false&keepOld=false";
    private static final String LOOK = "GET /v1/reindex";
    private static final String BUILDING = """
            {"served":"3","building":{"version":"3.2","since":"2026-11-23T03:00:00Z","phase":"%s","acceptDifference":false,
             "topics":[{"topic":"articles.enriched.v1","records":120,"read":60,"forgotten":7,"perSecond":30.0}],
             "comparison":{"lines":[{"kind":"articles","month":"2026.11","before":120,"after":119,"isJudged":true}]}}}""";
    private static final String SERVED = """
            {"served":"3.2","last":{"version":"3.2","before":"3","outcome":"served","keptOld":false,
             "comparison":{"lines":[{"kind":"articles","month":"2026.11","before":120,"after":120,"isJudged":true}]}},
             "retired":[%s]}""";

    @TempDir
    private Path folder;

    private FakeService search;

    @BeforeEach
    void start() throws IOException {
        search = FakeService.start(Member.SEARCH, folder);
    }

    @AfterEach
    void stop() {
        search.close();
    }

    @Test
    void aBuildIsWatchedUntilItIsServedAndWhatWasBeforeIsRemoved() {
        // given
        search.answers(BEGIN, 202, BUILDING.formatted("reading"));
        search.answers(LOOK, 200, BUILDING.formatted("reading"));
        search.answers(LOOK, 200, SERVED.formatted("{\"version\":\"3\"}"));
        search.answers(LOOK, 200, SERVED.formatted(""));

        // when
        int code = search.run("reindex");

        // then
        assertThat(code).isZero();
        assertThat(search.said())
                .contains("Version 3.2 of the indices is being built beside version 3")
                .contains("articles 60 of 120 (50 %), 30/s")
                .contains("articles.enriched.v1 no longer holds its first 7 records")
                .contains("Version 3.2 is served instead of version 3", "The indices before are removed");
        assertThat(search.printed()).isEmpty();
    }

    @Test
    void aServiceThatIsStartedAgainIsAskedAgain() {
        // given
        search.answers(BEGIN, 202, BUILDING.formatted("reading"));
        search.answers(LOOK, 503, "{}");
        search.answers(LOOK, 200, SERVED.formatted(""));

        // when
        int code = search.run("reindex", "--json");

        // then
        assertThat(code).isZero();
        assertThat(search.said()).contains("the search service does not answer; it is asked again");
        assertThat(search.printed()).contains("\"served\":\"3.2\"");
    }

    @Test
    void aDifferenceExchangesNothingAndSaysWhatCanBeDone() {
        // given
        search.answers(BEGIN, 202, BUILDING.formatted("reading"));
        search.answers(LOOK, 200, BUILDING.formatted("different"));

        // when
        int code = search.run("reindex");

        // then
        assertThat(code).isOne();
        assertThat(search.said())
                .contains("Nothing was exchanged", "120 before", "119 after", "-1")
                .contains("./silkwire reindex --accept-difference", "./silkwire reindex --cancel");
    }

    @Test
    void whatIsRefusedIsShownAsItIs() {
        // given
        search.answers(BEGIN, 409, "{\"detail\":\"Version 3.2 is being built with other options\"}");

        // when
        int refused = search.run("reindex");
        int contradictory = search.run("reindex", "--cancel", "--keep-old");

        // then
        assertThat(refused).isOne();
        assertThat(contradictory).isOne();
        assertThat(search.said())
                .contains("Refused (409): Version 3.2 is being built with other options")
                .contains("--cancel gives the build up");
    }

    @Test
    void aBuildIsGivenUp() {
        // given
        search.answers(
                "DELETE /v1/reindex",
                200,
                "{\"served\":\"3\",\"last\":{\"version\":\"3.2\",\"outcome\":\"cancelled\"},\"retired\":[]}");

        // when
        int code = search.run("reindex", "--cancel");

        // then
        assertThat(code).isZero();
        assertThat(search.said()).contains("The build of version 3.2 is given up; version 3 is served as before");
    }
}
