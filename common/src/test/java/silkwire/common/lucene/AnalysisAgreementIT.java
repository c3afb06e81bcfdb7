package silkwire.common.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.Analysis;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

/**
 * The real Elasticsearch, given our settings, makes the same terms at the same places and offsets of every golden text and
 * query as Lucene does here, in every language: so that what a search finds is what a rule matches.
 */
@WithServers(kafka = false)
final class AnalysisAgreementIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static URI index = URI.create("http://unset");

    @BeforeAll
    static void anIndexWithOurAnalysis(TestServers servers) {
        index = servers.elasticsearchUrl().resolve("/" + servers.prefix() + "analysis");
        JsonNode created = send(
                "PUT",
                index,
                Map.of(
                        "settings", Map.of("number_of_replicas", 0, "analysis", Analyses.settings()),
                        "mappings", Map.of("properties", Map.of("body", Analyses.mapping()))));
        assertThat(created.get("acknowledged").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void elasticsearchAndLuceneMakeTheSameTerms(Analysis analysis) throws IOException {
        // given
        String text = GoldenMatches.all().stream()
                .flatMap(pair -> Stream.of(pair.query(), pair.text()))
                .distinct()
                .collect(Collectors.joining("\n"));
        // when
        JsonNode answer =
                send("POST", URI.create(index + "/_analyze"), Map.of("analyzer", analysis.name(), "text", text));
        // then
        List<String> terms = new ArrayList<>();
        answer.get("tokens")
                .forEach(token -> terms.add("%s@%d[%d,%d]"
                        .formatted(
                                token.get("token").asString(),
                                token.get("position").asInt(),
                                token.get("start_offset").asInt(),
                                token.get("end_offset").asInt())));
        assertThat(terms).isNotEmpty().isEqualTo(luceneTerms(analysis, text));
    }

    static Stream<Analysis> analyses() {
        return Analyses.all().stream().flatMap(AnalysisAgreementIT::analysesOf);
    }

    private static Stream<Analysis> analysesOf(LanguageAnalysis language) {
        return Stream.of(Precision.values())
                .flatMap(precision -> Stream.of(language.ofArticles(precision), language.ofQueries(precision)));
    }

    private static List<String> luceneTerms(Analysis analysis, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = LanguageAnalyzers.of(analysis).tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                terms.add("%s@%d[%d,%d]".formatted(term, position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        return terms;
    }

    private static JsonNode send(String method, URI uri, Object body) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(EventJson.encode(body)))
                .build();
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(EventJson.text(body)).isEqualTo(200);
            return EventJson.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
