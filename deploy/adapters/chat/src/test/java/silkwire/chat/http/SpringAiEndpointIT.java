package silkwire.chat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.chat.StubServer;
import silkwire.chat.endpoint.ChatException;
import silkwire.chat.endpoint.ChatOutcome;
import silkwire.chat.question.Question;
import silkwire.common.http.OutboundAddressRule;
import tools.jackson.databind.JsonNode;

/** The endpoint against a server on loopback that is well, slow, wrong, silent or dead. */
class SpringAiEndpointIT {
    private static final Question QUESTION = new Question(
            "Tag it.", "<article>\nҚазақстан Үкіметі\n</article>", "{\"type\":\"object\",\"required\":[]}");

    private final StubServer server = new StubServer(StubServer.saying(request -> "{\"topics\":[]}"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theQuestionGoesOutWithItsSchemaAndTheAnswerComesWithItsCost() throws ChatException {
        // when
        var reply = endpoint(server.url(), Duration.ofSeconds(30), true).ask(QUESTION);

        // then
        assertThat(reply.content()).isEqualTo("{\"topics\":[]}");
        assertThat(reply.tokens()).isEqualTo(120);
        JsonNode request = server.requests().remove();
        assertThat(request.path("model").stringValue()).isEqualTo("stub");
        assertThat(request.at("/response_format/type").stringValue()).isEqualTo("json_schema");
        assertThat(request.at("/response_format/json_schema/schema/type").stringValue())
                .isEqualTo("object");
        assertThat(request.at("/messages/0/role").stringValue()).isEqualTo("system");
        assertThat(request.at("/messages/1/content").toString()).contains("Қазақстан Үкіметі");
    }

    @Test
    void aSilentServerIsGivenUpInTime() {
        server.behave(server.silent());

        assertFailsWith(
                ChatOutcome.TIMEOUT,
                () -> endpoint(server.url(), Duration.ofMillis(700), true).ask(QUESTION));
    }

    @Test
    void aServerThatHangsUpIsUnreachable() {
        server.behave(StubServer.hangingUp());

        assertFailsWith(
                ChatOutcome.UNREACHABLE,
                () -> endpoint(server.url(), Duration.ofSeconds(30), true).ask(QUESTION));
    }

    @Test
    void aPortWhereNobodyListensIsUnreachable() {
        assertFailsWith(
                ChatOutcome.UNREACHABLE,
                () -> endpoint(StubServer.nowhere(), Duration.ofSeconds(30), true)
                        .ask(QUESTION));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 429, 500, 503})
    void anErrorIsARefusalAndNotTriedAgain(int status) {
        server.behave(StubServer.sending(status, "{\"error\":{\"message\":\"لا\"}}"));

        assertFailsWith(
                ChatOutcome.REFUSED,
                () -> endpoint(server.url(), Duration.ofSeconds(30), true).ask(QUESTION));
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>no JSON</html>", "{}", "{\"choices\":[]}", "[]", ""})
    void whatIsNoCompletionIsUnreadable(String body) {
        server.behave(StubServer.sending(200, body));

        assertFailsWith(
                ChatOutcome.UNREADABLE,
                () -> endpoint(server.url(), Duration.ofSeconds(30), true).ask(QUESTION));
    }

    @Test
    void loopbackIsRefusedUnlessAllowed() {
        assertFailsWith(
                ChatOutcome.UNREACHABLE,
                () -> endpoint(server.url(), Duration.ofSeconds(30), false).ask(QUESTION));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.behave((exchange, request) -> {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest/");
            exchange.sendResponseHeaders(302, -1);
        });

        assertFailsWith(
                ChatOutcome.REFUSED,
                () -> endpoint(server.url(), Duration.ofSeconds(30), true).ask(QUESTION));
    }

    private static SpringAiEndpoint endpoint(String url, Duration timeout, boolean allowLoopback) {
        return new SpringAiEndpoint(
                new SpringAiEndpoint.Address(url, "", "stub", timeout, 500),
                new OutboundAddressRule(allowLoopback, false));
    }

    private static void assertFailsWith(ChatOutcome outcome, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ChatException.class,
                        e -> assertThat(e.outcome()).as("%s", e.getCause()).isEqualTo(outcome));
    }
}
