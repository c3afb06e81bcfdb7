package silkwire.chat.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.chat.StubServer;
import silkwire.chat.endpoint.Adviser;
import silkwire.chat.endpoint.AnswerCache;
import silkwire.chat.endpoint.Budget;
import silkwire.chat.endpoint.ChatMetrics;
import silkwire.chat.http.SpringAiEndpoint;
import silkwire.chat.question.Questions;
import silkwire.chat.question.TagKind;
import silkwire.common.event.Holder;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Target;
import silkwire.common.http.OutboundAddressRule;
import silkwire.enrich.country.GazetteerCountryTagger;
import silkwire.enrich.country.Places;
import silkwire.enrich.stance.StanceFindings;
import silkwire.enrich.tagging.Taggers;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** Stances asked of a server on loopback that is well, slow, wrong, silent or dead. */
class ChatStanceIT {
    private static final String TEXT = "أشادت الصحيفة بسياسة كازاخستان. وقال توكاييف إن كازاخستان أخطأت.";
    private static final String GOOD = """
            {"stances":[{"target":"KZ","holder":"author","label":"supportive","confidence":0.8,"evidence":["أشادت الصحيفة بسياسة كازاخستان."]},
                        {"target":"KZ","holder":"توكاييف","label":"critical","confidence":0.7,"evidence":["إن كازاخستان أخطأت"]}]}""";
    private static final Duration ENOUGH = Duration.ofSeconds(30);
    private static final Duration IMPATIENT = Duration.ofMillis(400);
    private static final Taggers EMBEDDED = Taggers.embedded();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final StubServer server = new StubServer(StubServer.saying(request -> GOOD));
    private Adviser adviser;

    @AfterEach
    void stop() {
        server.close();
        adviser.close();
    }

    @Test
    void whatTheModelQuotesToTheLetterStandsInPlaceOfTheEmbeddedStances() {
        // when
        List<Stance> stances = tag(server.url(), ENOUGH, ENOUGH).stances();

        // then
        assertThat(stances).extracting(Stance::label).containsExactly(StanceLabel.SUPPORTIVE, StanceLabel.CRITICAL);
        assertThat(stances).extracting(Stance::target).containsOnly(Target.country("KZ"));
        assertThat(stances.getFirst().holder()).isEqualTo(Holder.author());
        assertThat(stances.getLast().holder().name()).isEqualTo("توكاييف");
        assertThat(stances.getLast().evidence())
                .singleElement()
                .satisfies(span ->
                        assertThat(TEXT.substring(span.start(), span.end())).isEqualTo("إن كازاخستان أخطأت"));
        assertThat(server.requests().remove().at("/response_format/json_schema/schema/properties/stances/type"))
                .hasToString("\"array\"");
    }

    @Test
    void evidenceThatIsNotInTheTextIsRefusedAndCounted() {
        // given
        server.behave(StubServer.saying(request -> """
                {"stances":[{"target":"KZ","holder":"author","label":"critical","confidence":0.9,"evidence":["Kazakhstan failed."]},
                            {"target":"KZ","holder":"author","label":"critical","confidence":0.9,"evidence":["أدانت الصحيفة كازاخستان"]}]}"""));

        // when / then
        assertEmbedded(server.url(), ENOUGH, ENOUGH);
        assertThat(counted("rejected", "reason", "evidence")).isEqualTo(2);
        assertThat(counted("requests", "outcome", "answered")).isEqualTo(1);
    }

    @Test
    void oneStanceWithoutEvidenceIsLeftOutAndTheOthersStand() {
        server.behave(StubServer.saying(request -> GOOD.replace("أشادت الصحيفة بسياسة", "مدحت الصحيفة سياسة")));

        assertThat(tag(server.url(), ENOUGH, ENOUGH).stances())
                .extracting(Stance::label)
                .containsExactly(StanceLabel.CRITICAL);
        assertThat(counted("rejected", "reason", "evidence")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"إيجابي", "[]", "{}", "{\"stances\":\"supportive\"}", "{\"stances\":[3]}", "{\"stance\":[]}"})
    void aWrongServerLeavesTheEmbeddedStances(String words) {
        server.behave(StubServer.saying(request -> words));

        assertEmbedded(server.url(), ENOUGH, ENOUGH);
        assertThat(counted("requests", "outcome", "unreadable")).isEqualTo(1);
    }

    @Test
    void aSlowServerLeavesTheEmbeddedStancesAndItsAnswerIsKnownNextTime() {
        // given
        server.behave(server.lateWith("كازاخستان", GOOD));
        assertEmbedded(server.url(), ENOUGH, IMPATIENT);

        // when
        server.release();

        // then
        await("the late answer").atMost(ENOUGH).until(() -> counted("requests", "outcome", "timeout") == 1);
        assertThat(ask(new Consultations(questions(), adviser, new ChatMetrics(meters), System::nanoTime, ENOUGH))
                        .stances())
                .hasSize(2);
        assertThat(counted("requests", "outcome", "cached")).isEqualTo(1);
    }

    @Test
    void aSilentServerLeavesTheEmbeddedStances() {
        server.behave(server.silent());

        assertEmbedded(server.url(), IMPATIENT, ENOUGH);
        assertThat(counted("requests", "outcome", "timeout")).isEqualTo(1);
    }

    @Test
    void aDeadServerLeavesTheEmbeddedStances() {
        assertEmbedded(StubServer.nowhere(), ENOUGH, ENOUGH);
        assertThat(counted("requests", "outcome", "unreachable")).isEqualTo(1);
    }

    private void assertEmbedded(String url, Duration timeout, Duration patience) {
        Document document = document();
        StanceFindings embedded = EMBEDDED.stance().tag(document, places(document), List.of(), LanguageBits.of("ar"));
        assertThat(embedded.stances()).isNotEmpty();
        assertThat(tag(url, timeout, patience)).isEqualTo(embedded);
    }

    private StanceFindings tag(String url, Duration timeout, Duration patience) {
        SpringAiEndpoint endpoint = new SpringAiEndpoint(
                new SpringAiEndpoint.Address(url, "", "stub", timeout, 500), new OutboundAddressRule(true, false));
        ChatMetrics metrics = new ChatMetrics(meters);
        Budget.Limits unlimited = new Budget.Limits(0, 0);
        adviser = new Adviser(
                endpoint,
                new Adviser.AdviserLimits("stub", 4, 10_000, 500),
                AnswerCache.inMemory(10),
                new Budget(unlimited, unlimited, Clock.systemUTC()),
                CircuitBreaker.ofDefaults("stance"),
                metrics,
                System::nanoTime);
        return ask(new Consultations(questions(), adviser, metrics, System::nanoTime, patience));
    }

    private static StanceFindings ask(Consultations consultations) {
        Document document = document();
        return new ChatTaggers(consultations, "chat 1/stub")
                .adapt(EMBEDDED)
                .stance()
                .tag(document, places(document), List.of(), LanguageBits.of("ar"));
    }

    private static Questions questions() {
        return new Questions(EnumSet.of(TagKind.STANCE));
    }

    private static Document document() {
        return Document.of("", TEXT, List.of());
    }

    private static Places places(Document document) {
        return new GazetteerCountryTagger().tag(document, LanguageBits.of("ar"));
    }

    private double counted(String meter, String tag, String value) {
        return meters.counter("silkwire.enrich.chat." + meter, tag, value).count();
    }
}
