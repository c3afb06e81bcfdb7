package silkwire.bench.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import silkwire.bench.measurement.LatencyReport.Percentiles;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

class LatencyReportTest {
    @Test
    void theJsonHasFivePercentilesInMilliseconds() {
        // given
        Histogram micros = new Histogram(3);
        for (int i = 1; i <= 1_000; i++) {
            micros.recordValue(i * 1_000L);
        }
        Percentiles percentiles = Percentiles.of(micros);
        PacedReport run = new PacedReport(
                50,
                20,
                1_000,
                percentiles,
                percentiles,
                Map.of("received", percentiles),
                Map.of("search", 9L),
                5,
                0,
                1,
                0.5);
        LatencyReport report = new LatencyReport(percentiles, 40, percentiles, run);

        // when
        JsonNode json = EventJson.mapper().readTree(EventJson.text(report));

        // then
        JsonNode searchable = json.path("searchableMillis");
        assertThat(searchable.propertyNames()).containsExactly("p50", "p90", "p99", "p99.9", "max");
        assertThat(searchable.path("p50").asDouble()).isBetween(499.0, 501.0);
        assertThat(searchable.path("p99.9").asDouble()).isBetween(998.0, 1_001.0);
        assertThat(json.path("waitMillis").path("received").path("max").asDouble())
                .isBetween(999.0, 1_001.0);
        assertThat(json.path("rate").asInt()).isEqualTo(50);
        assertThat(json.path("articles").asInt()).isEqualTo(1_000);
    }
}
