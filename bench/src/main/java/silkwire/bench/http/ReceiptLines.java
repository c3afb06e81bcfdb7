package silkwire.bench.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.bench.measurement.BenchException;
import silkwire.common.json.EventJson;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;

/**
 * The receipts of a stream of articles, which costs little to read.
 *
 * @param ids of the articles, in their order
 * @param isComplete whether the service took the stream to its end
 */
record ReceiptLines(List<String> ids, boolean isComplete) {
    private static final ObjectReader LINES = EventJson.mapper().readerFor(Line.class);

    ReceiptLines {
        ids = List.copyOf(ids);
    }

    private record Line(
            @Nullable String id,
            @Nullable String status,
            @Nullable Summary summary) {}

    private record Summary(boolean complete) {}

    private record Receipts(@Nullable List<Line> receipts) {}

    /**
     * Those of NDJSON.
     *
     * @throws BenchException when an article was not accepted
     */
    static ReceiptLines of(String answer) {
        List<String> ids = new ArrayList<>();
        boolean isComplete = false;
        try (MappingIterator<Line> lines = LINES.readValues(answer)) {
            while (lines.hasNextValue()) {
                Line line = lines.nextValue();
                if (line.summary() == null) {
                    ids.add(idOf(line, answer));
                } else {
                    isComplete = line.summary().complete();
                }
            }
        }
        return new ReceiptLines(ids, isComplete);
    }

    /**
     * The id in the answer to a single article.
     *
     * @throws BenchException when it was not accepted
     */
    static String ofOne(String answer) {
        List<Line> receipts =
                EventJson.mapper().readValue(answer, Receipts.class).receipts();
        if (receipts == null || receipts.isEmpty()) {
            throw new BenchException("An answer without a receipt: " + answer);
        }
        return idOf(receipts.getFirst(), answer);
    }

    private static String idOf(Line receipt, String answer) {
        if (!"accepted".equals(receipt.status()) || receipt.id() == null) {
            throw new BenchException("An article was not accepted: "
                    + answer.lines()
                            .filter(line -> line.contains("rejected"))
                            .findFirst()
                            .orElse(answer));
        }
        return receipt.id();
    }
}
