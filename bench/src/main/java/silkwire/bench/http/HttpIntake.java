package silkwire.bench.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import silkwire.bench.article.GeneratedArticle;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Intake;
import silkwire.bench.measurement.Ticker;
import silkwire.common.http.ServiceClient;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** Pushes over HTTP: batches as NDJSON, single articles as JSON. */
public final class HttpIntake implements Intake {
    private static final String PATH = "/v1/articles";
    private static final int ACCEPTED = 202;
    private static final int UNAVAILABLE = 503;
    private static final int MOST_ATTEMPTS = 20;
    private static final int PATIENT_ATTEMPTS = 180;
    private static final Duration BEFORE_REPEAT = Duration.ofSeconds(1);

    private final ServiceClient service;
    private final int mostAttempts;
    private final boolean isPatient;
    private final AtomicInteger repeats = new AtomicInteger();

    /** Into the ingest-service at this address. */
    public HttpIntake(URI ingest, String key) {
        this(ingest, key, MOST_ATTEMPTS, false);
    }

    private HttpIntake(URI ingest, String key, int mostAttempts, boolean isPatient) {
        this.service = new ServiceClient(ingest, key);
        this.mostAttempts = mostAttempts;
        this.isPatient = isPatient;
    }

    /** Pushes again also what was not answered at all, for three minutes. */
    public static HttpIntake patient(URI ingest, String key) {
        return new HttpIntake(ingest, key, PATIENT_ATTEMPTS, true);
    }

    @Override
    public List<String> push(String source, List<GeneratedArticle> articles) {
        StringBuilder lines = new StringBuilder();
        articles.forEach(article -> lines.append(article.json()).append('\n'));
        for (int attempt = 1; ; attempt++) {
            String answer = send(source, "application/x-ndjson", lines.toString());
            List<String> ids = new ArrayList<>();
            boolean isComplete = false;
            for (String line : answer.lines().toList()) {
                JsonNode receipt = EventJson.mapper().readTree(line);
                if (receipt.has("summary")) {
                    isComplete = receipt.path("summary").path("complete").asBoolean(false);
                } else {
                    ids.add(idOf(receipt));
                }
            }
            if (isComplete && ids.size() == articles.size()) {
                return ids;
            }
            waitBefore(attempt, "Of " + articles.size() + " articles only " + ids.size() + " got a receipt");
        }
    }

    @Override
    public String push(GeneratedArticle article) {
        String answer = send(article.source(), "application/json", article.json());
        return idOf(EventJson.mapper().readTree(answer).path("receipts").path(0));
    }

    @Override
    public int repeats() {
        return repeats.get();
    }

    /** As a newsroom does: what was answered 503 is pushed again a second later; it stays one article. */
    private String send(String source, String contentType, String body) {
        for (int attempt = 1; ; attempt++) {
            try {
                ServiceClient.Answer answer = service.post(
                        PATH, Map.of("source", List.of(source)), contentType, BodyPublishers.ofString(body));
                if (answer.status() == ACCEPTED) {
                    return answer.body();
                }
                String refusal = "A push was refused (" + answer.status() + "): " + answer.body();
                if (answer.status() != UNAVAILABLE) {
                    throw new BenchException(refusal);
                }
                waitBefore(attempt, refusal);
            } catch (IOException e) {
                String silence = "The ingest-service does not answer: " + e.getMessage();
                if (!isPatient || Thread.currentThread().isInterrupted()) {
                    throw new BenchException(silence, e);
                }
                waitBefore(attempt, silence);
            }
        }
    }

    private void waitBefore(int attempt, String reason) {
        if (attempt >= mostAttempts) {
            throw new BenchException(reason + " (" + attempt + " attempts)");
        }
        repeats.incrementAndGet();
        Ticker.ofMachine().pause(BEFORE_REPEAT);
    }

    private static String idOf(JsonNode receipt) {
        if (!receipt.path("status").asString("").equals("accepted")) {
            throw new BenchException("An article was not accepted: " + receipt);
        }
        return receipt.path("id").asString();
    }
}
