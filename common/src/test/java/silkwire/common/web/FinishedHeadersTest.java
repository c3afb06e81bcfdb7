package silkwire.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

class FinishedHeadersTest {
    private final FinishedHeaders headers = new FinishedHeaders();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aBodyBeginsWhenTheFiltersAreDone() throws Exception {
        // given
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Void>> bodies = new ArrayList<>();

        // when
        headers.doFilter(request, response, (call, answer) -> {
            CompletableFuture<Void> waiting = new CompletableFuture<>();
            bodies.add(CompletableFuture.runAsync(() -> {
                waiting.complete(null);
                begin();
                order.add("body");
            }));
            waiting.join();
            order.add("headers");
        });
        bodies.getFirst().join();

        // then
        assertThat(order).containsExactly("headers", "body");
    }

    @Test
    void aBodyBeginsAlsoWhereAFilterFails() {
        // when
        try {
            headers.doFilter(request, response, (call, answer) -> {
                throw new IllegalStateException("a filter failed");
            });
        } catch (Exception e) {
            assertThat(e).hasMessage("a filter failed");
        }

        // then
        begin();
    }

    private void begin() {
        try {
            headers.preProcess(new ServletWebRequest(request, response), () -> null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
