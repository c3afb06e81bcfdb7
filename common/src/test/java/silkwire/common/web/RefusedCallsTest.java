package silkwire.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.access.AccessKey;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.Scope;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

class RefusedCallsTest {
    private MockMvc calls;

    /** Calls as services have them. */
    @RestController
    static final class Desk {
        @GetMapping("/v1/desk")
        String read(
                @RequestParam(required = false, defaultValue = "1") int size,
                @RequestParam(name = "hub.mode", defaultValue = "") String mode) {
            return size + mode;
        }

        @GetMapping("/v1/any")
        String any(@RequestParam MultiValueMap<String, String> all) {
            return all.toString();
        }

        @GetMapping("/v1/must")
        String must(@RequestParam String name) {
            return name;
        }

        @PostMapping(
                path = "/v1/desk",
                consumes = MediaType.APPLICATION_JSON_VALUE,
                produces = MediaType.APPLICATION_JSON_VALUE)
        JsonNode write(@RequestBody JsonNode body) {
            return body;
        }
    }

    @BeforeEach
    void open() {
        calls = MockMvcBuilders.standaloneSetup(new Desk())
                .setControllerAdvice(new ProblemAdvice())
                .addInterceptors(new DeclaredParameters())
                .setMessageConverters(
                        new StringHttpMessageConverter(StandardCharsets.UTF_8),
                        new JacksonJsonHttpMessageConverter(EventJson.mapper()))
                .build();
    }

    private String refused(int status, MockHttpServletRequestBuilder call) throws Exception {
        MockHttpServletResponse answer = calls.perform(call).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(URI.create(path));
    }

    private static MockHttpServletRequestBuilder withKey(String path) {
        return with(
                path,
                new KeyEntry(
                        "desk",
                        AccessKey.hash("desk"),
                        Set.of(Scope.SEARCH_READ),
                        null,
                        List.of("*"),
                        null,
                        null,
                        null));
    }

    private static MockHttpServletRequestBuilder withToken(String path) {
        return with(path, KeyEntry.ofToken("reader", AccessKey.hash("reader"), "country:KZ"));
    }

    private static MockHttpServletRequestBuilder with(String path, KeyEntry key) {
        return get(path).principal(new TestingAuthenticationToken(new KeyPrincipal(key), null));
    }

    @Test
    void aMethodThatAPathDoesNotKnowIsNamedWithThoseThatItDoes() throws Exception {
        assertThat(refused(405, MockMvcRequestBuilders.delete("/v1/desk")))
                .contains("/problems/method-not-allowed", "\"value\":\"DELETE\"", "\"allowed\":\"GET, POST\"");
    }

    @Test
    void aBodyOfAnotherTypeIsRefusedWithTheTypesThatAreTaken() throws Exception {
        assertThat(refused(
                        415,
                        MockMvcRequestBuilders.post("/v1/desk")
                                .contentType("text/csv")
                                .content("а;б")))
                .contains(
                        "/problems/unknown-content-type",
                        "Content-Type",
                        "text/csv",
                        "\"allowed\":\"application/json\"");
    }

    @Test
    void anAnswerInAFormThatThereIsNotIsRefusedWithThoseThereAre() throws Exception {
        assertThat(refused(
                        406,
                        MockMvcRequestBuilders.post("/v1/desk")
                                .contentType("application/json")
                                .accept("image/png")
                                .content("{}")))
                .contains("/problems/not-acceptable", "\"pointer\":\"Accept\"", "\"allowed\":\"application/json\"");
    }

    @Test
    void aBodyThatIsNoJsonIsRefusedWithThePlaceOfTheFlaw() throws Exception {
        assertThat(refused(
                        400,
                        MockMvcRequestBuilders.post("/v1/desk")
                                .contentType("application/json")
                                .content("{\"name\": nul}")))
                .contains("/problems/malformed-json", "line 1, column ");
        assertThat(refused(400, MockMvcRequestBuilders.post("/v1/desk").contentType("application/json")))
                .contains("/problems/no-body");
    }

    @Test
    void aParameterThatIsMissingOrOfAnotherKindIsNamed() throws Exception {
        assertThat(refused(400, withKey("/v1/must"))).contains("/problems/missing-parameter", "\"pointer\":\"name\"");
        assertThat(refused(400, withKey("/v1/desk?size=%D0%BF%D1%8F%D1%82%D1%8C")))
                .contains("/problems/wrong-value", "\"pointer\":\"size\"", "\"value\":\"пять\"");
    }

    @Test
    void aMistypedParameterIsRefusedWithThoseThatAreKnown() throws Exception {
        assertThat(refused(400, withKey("/v1/desk?siz%D0%B5=2")))
                .contains("/problems/unknown-parameter", "\"pointer\":\"sizе\"", "\"value\":\"2\"", "hub.mode, size");
    }

    @Test
    void whoIsKnownOtherwiseThanByAKeyIsToldToo() throws Exception {
        assertThat(refused(400, get("/v1/desk?siz=2").principal(new TestingAuthenticationToken("analyst", null))))
                .contains("/problems/unknown-parameter");
    }

    @Test
    void theTokenByWhichACallerIsKnownNeedsNoDeclarationAndAKeyHasNone() throws Exception {
        assertThat(calls.perform(withToken("/v1/desk?token=swq_x"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(refused(400, withToken("/v1/desk?token=swq_x&siz=2"))).contains("\"pointer\":\"siz\"");
        assertThat(refused(400, withKey("/v1/desk?token=swq_x"))).contains("\"pointer\":\"token\"");
    }

    @Test
    void declaredParametersAndCallsThatTakeAllOrComeWithoutAKeyAreLetThrough() throws Exception {
        for (MockHttpServletRequestBuilder call : new MockHttpServletRequestBuilder[] {
            withKey("/v1/desk?size=3&hub.mode=x"), withKey("/v1/any?x=y"), get("/v1/desk?utm_source=mail")
        }) {
            assertThat(calls.perform(call).andReturn().getResponse().getStatus())
                    .isEqualTo(200);
        }
    }
}
