package silkwire.bench.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import silkwire.bench.article.GeneratedArticle;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Intake;
import silkwire.bench.measurement.Ticker;
import silkwire.common.http.ServiceClient;

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
        return prepared(source, articles).get();
    }

    @Override
    public Supplier<List<String>> prepared(String source, List<GeneratedArticle> articles) {
        StringBuilder lines = new StringBuilder();
        articles.forEach(article -> lines.append(article.json()).append('\n'));
        byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
        int count = articles.size();
        return () -> push(source, body, count);
    }

    private List<String> push(String source, byte[] lines, int count) {
        for (int attempt = 1; ; attempt++) {
            ReceiptLines receipts = ReceiptLines.of(send(source, "application/x-ndjson", lines));
            if (receipts.isComplete() && receipts.ids().size() == count) {
                return receipts.ids();
            }
            waitBefore(
                    attempt, "Of " + count + " articles only " + receipts.ids().size() + " got a receipt");
        }
    }

    @Override
    public String push(GeneratedArticle article) {
        String answer =
                send(article.source(), "application/json", article.json().getBytes(StandardCharsets.UTF_8));
        return ReceiptLines.ofOne(answer);
    }

    @Override
    public int repeats() {
        return repeats.get();
    }

    /** As a newsroom does: what was answered 503 is pushed again a second later; it stays one article. */
    private String send(String source, String contentType, byte[] body) {
        for (int attempt = 1; ; attempt++) {
            try {
                ServiceClient.Answer answer = service.post(
                        PATH, Map.of("source", List.of(source)), contentType, BodyPublishers.ofByteArray(body));
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
}
