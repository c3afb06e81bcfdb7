package silkwire.bench.measurement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import silkwire.bench.measurement.LatencyReport.Percentiles;

/**
 * How long it took until desks were told.
 *
 * @param toldMillis until the webhook came, in milliseconds from the moment an article was meant to be sent
 * @param rules of which one matches each article
 * @param repeated webhooks that came again under an id that had come
 * @param run what became of the articles; their waits are received, enriched, notified (matched, found to be news, paced) and
 *     told (handed over)
 */
public record TellingReport(
        Percentiles toldMillis,
        int rules,
        int repeated,
        @JsonUnwrapped PacedReport run) {}
