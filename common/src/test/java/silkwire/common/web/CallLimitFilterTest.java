package silkwire.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import silkwire.common.access.AccessKey;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.Scope;

class CallLimitFilterTest {
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final InstantSource clock = () -> now;
    private final CallLimitFilter filter =
            new CallLimitFilter(new CallLimits(clock), new CallLimits.Limit(2, Duration.ofSeconds(10)));

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void letsThroughWhatTheLimitAllowsAndSaysWhatIsLeft() throws Exception {
        // when
        MockHttpServletResponse answer = call(key("desk", null));

        // then
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("RateLimit-Policy")).isEqualTo("\"key\";q=2;w=10");
        assertThat(answer.getHeader("RateLimit")).isEqualTo("\"key\";r=1;t=5");
        assertThat(answer.getHeader("Retry-After")).isNull();
    }

    @Test
    void refusesTheCallAboveTheLimitAndSaysWhenToComeAgain() throws Exception {
        // given
        call(key("desk", null));
        call(key("desk", null));

        // when
        MockHttpServletResponse answer = call(key("desk", null));

        // then
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains("/problems/too-many-calls", "desk", "2 calls in 10 s");
    }

    @Test
    void grantsAgainAfterTheWaitThatWasNamed() throws Exception {
        // given
        call(key("desk", null));
        call(key("desk", null));
        now = now.plusSeconds(5);

        // when, then
        assertThat(call(key("desk", null)).getStatus()).isEqualTo(200);
        assertThat(call(key("desk", null)).getStatus()).isEqualTo(429);
    }

    @Test
    void countsEachKeyByItself() throws Exception {
        // given
        call(key("desk", null));
        call(key("desk", null));

        // when, then
        assertThat(call(key("web", null)).getStatus()).isEqualTo(200);
    }

    @Test
    void keepsToTheLimitOfTheKeysOwnEntry() throws Exception {
        // when, then
        assertThat(call(key("slow", 1)).getHeader("RateLimit-Policy")).isEqualTo("\"key\";q=1;w=60");
        assertThat(call(key("slow", 1)).getStatus()).isEqualTo(429);
    }

    @Test
    void leavesCallsWithoutAKeyAlone() throws Exception {
        // when
        MockHttpServletResponse answer = send();

        // then
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("RateLimit")).isNull();
    }

    private MockHttpServletResponse call(KeyEntry key) throws ServletException, IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new KeyPrincipal(key), null));
        return send();
    }

    private MockHttpServletResponse send() throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", "/v1/articles"), response, new MockFilterChain());
        return response;
    }

    private static KeyEntry key(String name, @Nullable Integer callsPerMinute) {
        return new KeyEntry(
                name, AccessKey.hash(name), Set.of(Scope.SEARCH_READ), null, List.of("*"), null, callsPerMinute, null);
    }
}
