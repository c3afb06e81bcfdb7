package silkwire.standalone.push;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import silkwire.common.http.ServiceClient;
import silkwire.common.item.DocumentType;
import silkwire.common.json.EventJson;
import silkwire.servers.Progress;
import silkwire.standalone.product.ProductException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pushes items until each has a receipt. While the service cannot take them it is asked again, for two minutes; sending
 * twice does no harm, since an unchanged article is told from a new one.
 */
public final class Pusher {
    private static final String PATH = "/v1/articles";
    private static final int BATCH_LINES = 500;
    private static final int BATCH_CHARACTERS = 2_000_000;
    private static final int UNAVAILABLE = 503;

    private final ServiceClient ingest;
    private final Map<String, List<String>> parameters;
    private final Patience patience;
    private final Consumer<ObjectNode> receipts;
    private boolean hasSentAgain;

    /** Hands each receipt to {@code receipts}; waits as {@code patience} says. */
    public Pusher(
            ServiceClient ingest,
            Map<String, List<String>> parameters,
            Patience patience,
            Consumer<ObjectNode> receipts) {
        this.ingest = ingest;
        this.parameters = Map.copyOf(parameters);
        this.patience = patience;
        this.receipts = receipts;
    }

    /** Whether an answer was lost, so that what was sent again may have two receipts; the article is the same. */
    public boolean hasSentAgain() {
        return hasSentAgain;
    }

    /** Pushes a whole document; of one without a type its content tells what it is. */
    public PushTotals document(Optional<DocumentType> type, byte[] body) {
        PushTotals totals = PushTotals.NONE;
        ServiceClient.Answer answer = send(PushType.contentType(type), BodyPublishers.ofByteArray(body), "document");
        for (JsonNode receipt : parse(answer.body()).path("receipts")) {
            totals = totals.plus(report((ObjectNode) receipt));
        }
        return totals;
    }

    /** Pushes lines as they are read, some hundreds at a time. */
    public PushTotals lines(BufferedReader lines) throws IOException {
        PushTotals totals = PushTotals.NONE;
        Map<Long, String> batch = new TreeMap<>();
        long characters = 0;
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                batch.put(number, line);
                characters += line.length();
            }
            if (batch.size() >= BATCH_LINES || characters >= BATCH_CHARACTERS) {
                totals = totals.plus(untilReceipted(batch));
                characters = 0;
            }
        }
        return totals.plus(untilReceipted(batch));
    }

    /** Empties the batch. */
    private PushTotals untilReceipted(Map<Long, String> batch) {
        PushTotals totals = PushTotals.NONE;
        while (!batch.isEmpty()) {
            int before = batch.size();
            totals = totals.plus(sendOnce(batch));
            if (!batch.isEmpty() && batch.size() == before) {
                patience.wait("The service took none of " + before + " lines");
            }
        }
        patience.renew();
        return totals;
    }

    private PushTotals sendOnce(Map<Long, String> batch) {
        List<Long> numbers = new ArrayList<>(batch.keySet());
        String body = String.join("\n", batch.values()) + "\n";
        ServiceClient.Answer answer = send(
                DocumentType.NDJSON.contentType(), BodyPublishers.ofString(body, StandardCharsets.UTF_8), "stream");
        PushTotals totals = PushTotals.NONE;
        for (String line : answer.body().lines().toList()) {
            if (parse(line) instanceof ObjectNode receipt && receipt.has("line")) {
                Long original = numbers.get(receipt.get("line").asInt() - 1);
                receipt.put("line", original);
                batch.remove(original);
                totals = totals.plus(report(receipt));
            }
        }
        return totals;
    }

    private ServiceClient.Answer send(String contentType, BodyPublisher body, String what) {
        while (true) {
            try {
                ServiceClient.Answer answer = ingest.post(PATH, parameters, contentType, body);
                if (answer.isSuccess()) {
                    return answer;
                }
                if (answer.status() != UNAVAILABLE) {
                    throw new ProductException(
                            "The " + what + " was refused (" + answer.status() + "): " + answer.body());
                }
                patience.wait("The service cannot take articles now");
            } catch (IOException unreachable) {
                hasSentAgain |= !(unreachable instanceof ConnectException);
                patience.wait("The ingest service does not answer (" + unreachable.getMessage() + ")");
            }
        }
    }

    private PushTotals report(ObjectNode receipt) {
        receipts.accept(receipt);
        boolean accepted = receipt.path("status").asString("").equals("accepted");
        return accepted ? new PushTotals(1, 0) : new PushTotals(0, 1);
    }

    private static JsonNode parse(String json) {
        try {
            return EventJson.mapper().readTree(json);
        } catch (JacksonException cutOff) {
            return EventJson.mapper().createArrayNode();
        }
    }

    /** How often and how long to wait for a service that is away. */
    public static final class Patience {
        private static final int ATTEMPTS = 60;
        private static final long PAUSE_MILLIS = 2_000;

        private final Progress progress;
        private int left = ATTEMPTS;

        /** Says why it waits. */
        public Patience(Progress progress) {
            this.progress = progress;
        }

        void wait(String reason) {
            if (left-- <= 0) {
                throw new ProductException(reason + ", for two minutes now; see: ./silkwire status");
            }
            if (left == ATTEMPTS - 1) {
                progress.says(reason + "; trying again …");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProductException("Interrupted while pushing", e);
            }
        }

        void renew() {
            left = ATTEMPTS;
        }
    }
}
