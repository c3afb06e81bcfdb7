package silkwire.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.standalone.product.Member;

/** The commands before an alert service that answers as it is told. */
class RulesCommandTest {
    private static final String ID = "rul_0123456789abcdefghjkmnpqrs";
    private static final String REFUSAL = """
            {"type":"/problems/malformed-query","title":"The query is malformed","status":400,"pointer":"/query"}""";

    @TempDir
    private Path folder;

    private FakeService alert;

    @BeforeEach
    void start() throws IOException {
        alert = FakeService.start(Member.ALERT, folder);
    }

    @AfterEach
    void stop() {
        alert.close();
    }

    private int run(String... arguments) {
        return alert.run(Stream.concat(Stream.of("rules"), Stream.of(arguments)).toArray(String[]::new));
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("rule.json"), content).toString();
    }

    @Test
    void rulesAreListedOneALineOrAsTheApiAnswers() {
        // given
        String list = "{\"items\":[{\"id\":\"" + ID
                + "\",\"enabled\":true,\"name\":\"آسيا الوسطى\",\"query\":\"region:central-asia\"}]}";
        alert.answers("GET /v1/rules", 200, list);

        // when
        int table = run("list");
        String shown = alert.printed();
        alert.wipe();
        int json = run("list", "--json");

        // then
        assertThat(table).isZero();
        assertThat(shown)
                .contains(ID + "  enabled   \u2068آسيا الوسطى\u2069  \u2068region:central-asia\u2069", "1 rules");
        assertThat(json).isZero();
        assertThat(alert.printed().strip()).isEqualTo(list);
        assertThat(alert.calls().getFirst().key()).isEqualTo("Bearer key-of-the-desk");
    }

    @Test
    void aRuleIsMadeOfANameAndAQueryOrOfAFile() throws IOException {
        // given
        alert.answers("POST /v1/rules", 201, "{\"id\":\"" + ID + "\"}");

        // when
        int named = run("add", "--name", "Қазақстан", "--query", "place:Kazakhstan");
        int filed = run("add", file("{\"name\":\"x\",\"query\":\"y\",\"enabled\":false}"));

        // then
        assertThat(List.of(named, filed)).containsOnly(0);
        assertThat(alert.calls().get(0).json().get("query").asString()).isEqualTo("place:Kazakhstan");
        assertThat(alert.calls().get(1).json().get("enabled").asBoolean()).isFalse();
        assertThat(alert.printed()).contains(ID);
    }

    @Test
    void aPackSaysHowManyRulesItMade() {
        // given
        alert.answers("POST /v1/rules/packs/central-asia", 200, "{\"made\":0,\"existing\":12,\"items\":[]}");

        // when
        run("add", "--pack", "central-asia");

        // then
        assertThat(alert.said()).contains("0 rules made, 12 stood already");
    }

    @Test
    void whatTheApiRefusesIsShownAsItIs() {
        // given
        alert.answers("POST /v1/rules", 400, REFUSAL);
        alert.answers("POST /v1/rules/preview", 400, REFUSAL);

        // when
        int made = run("add", "--name", "x", "--query", "(");
        int previewed = run("preview", ID);

        // then
        assertThat(made).isOne();
        assertThat(previewed).isOne();
        assertThat(alert.said())
                .contains("The rule was refused (400): " + REFUSAL, "The preview was refused (400): " + REFUSAL);
        assertThat(alert.printed()).isEmpty();
    }

    @Test
    void tooMuchOrTooLittleToMakeARuleIsSaid() {
        assertThat(run("add", "--name", "x")).isOne();
        assertThat(alert.said()).contains("Say either FILE, or --name and --query, or --pack");
        assertThat(alert.calls()).isEmpty();
    }

    @Test
    void aPreviewIsShownInTablesWithSamplesInTheirScript() throws IOException {
        // given
        alert.answers("POST /v1/rules/preview", 200, """
                {"parsed":"(أستانا OR طشقند) AND status:current","tz":"UTC","days":2,"articles":120,"stories":40,"storiesExact":true,
                 "shareOfCopies":0.25,"notifications":{"total":12,"perDay":6.0,"mostPerDay":8,"single":10,"digests":2,"overBudget":3,
                 "everyNthStory":1},"byDay":[{"day":"2026-11-21","articles":20,"notifications":4,"single":4,"digests":0,"overBudget":0},
                 {"day":"2026-11-22","articles":100,"notifications":8,"single":6,"digests":2,"overBudget":3}],
                 "busiestHour":{"from":"2026-11-22T08:00:00Z","articles":33},
                 "samples":[{"id":"art_1","title":"قمة أستانا","language":"ar","source":"anbaa","outlet":"anbaa24.com",
                  "receivedAt":"2026-11-22T08:00:00Z","matched":[{"clause":"أستانا","text":"أستانا"}]}],
                 "clauses":[{"clause":"أستانا","articles":120},{"clause":"طشقند","articles":0}],"neverMatching":["طشقند"],
                 "warnings":["One clause matches nothing"],"exactness":["Articles are exact"],"tookMillis":87}""");

        // when
        int code = run("preview", file("{\"query\":\"أستانا OR طشقند\"}"), "--days", "2");

        // then
        assertThat(code).isZero();
        assertThat(alert.calls().getFirst().json().get("days").asInt()).isEqualTo(2);
        assertThat(alert.printed())
                .contains("120 articles of 40 stories in 2 days; 25.0 % are copies")
                .contains("12 notifications: 6.0 a day, 8 on the fullest (10 by itself, 2 digests)")
                .contains("Busiest hour: 2026-11-22T08:00:00Z with 33 articles")
                .containsPattern("2026-11-22 +100 +8 +6 +2 +3")
                .contains("never  \u2068طشقند\u2069")
                .contains("\u2068قمة أستانا\u2069", "anbaa · anbaa24.com · ar")
                .contains("- One clause matches nothing", "- Articles are exact", "Took 87 ms");
    }

    @Test
    void aPreviewOfARuleThatStandsSendsItsIdAndNoDaysUnlessSaid() {
        // given
        alert.answers("POST /v1/rules/preview", 200, "{\"articles\":0}");

        // when
        int code = run("preview", ID, "--json");

        // then
        assertThat(code).isZero();
        assertThat(alert.calls().getFirst().body()).isEqualTo("{\"id\":\"" + ID + "\"}");
        assertThat(alert.printed().strip()).isEqualTo("{\"articles\":0}");
    }

    @Test
    void aFileThatIsNoRuleIsSaidBeforeAnythingIsAsked() throws IOException {
        // when
        int list = run("preview", file("[1]"));
        int text = run("preview", file("not json"));
        int absent = run("preview", folder.resolve("absent.json").toString());

        // then
        assertThat(List.of(list, text, absent)).containsOnly(1);
        assertThat(alert.said()).contains("is no rule", "is no JSON", "absent.json cannot be read");
        assertThat(alert.calls()).isEmpty();
    }

    @Test
    void aTestShowsWhatEachReceiverSaidAndFailsWhereOneDidNotTakeIt() {
        // given
        alert.answers("POST /v1/rules/" + ID + "/test", 200, """
                {"items":[{"receiver":"rcv_1","kind":"webhook","address":"https://example.org/a","taken":true,"status":202,
                  "millis":41,"standing":"verified"},
                 {"receiver":"rcv_2","kind":"slack","address":"https://example.org/b","taken":false,"millis":5000,
                  "standing":"unverified","error":"timed out"}]}""");

        // when
        int code = run("test", ID);

        // then
        assertThat(code).isOne();
        assertThat(alert.printed())
                .containsPattern("taken +webhook .*https://example.org/a.* +status 202 +41 ms +verified")
                .containsPattern("not taken +slack .* +no status +5000 ms +unverified +timed out");
    }

    @Test
    void aResendSaysHowMuchWillComeAndInWhichWay() {
        // given
        alert.answers("POST /v1/rules/" + ID + "/resend", 202, """
                {"resend":"rsd_1","rule":"r","revision":1,"from":"2026-11-20T00:00:00Z","to":"2026-11-21T00:00:00Z","again":true,
                 "sent":true,"articles":63,"stories":41,"muted":2,"toldBefore":12,"atMost":39,"how":"in the next digest"}""");

        // when
        int code = run("resend", ID, "--from", "2026-11-20T00:00:00Z", "--to", "2026-11-21T00:00:00Z", "--again");

        // then
        assertThat(code).isZero();
        assertThat(alert.calls().getFirst().json().get("again").asBoolean()).isTrue();
        assertThat(alert.calls().getFirst().json().get("dryRun").asBoolean()).isFalse();
        assertThat(alert.printed())
                .contains("On its way: at most 39 notifications (in the next digest)")
                .contains("63 articles of 41 stories match from 2026-11-20T00:00:00Z to 2026-11-21T00:00:00Z")
                .contains("12 told before", "2 left out because the rule mutes them", "rsd_1");
    }
}
