package silkwire.standalone;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import silkwire.standalone.product.Member;

/** The counters of the running services, as a scraper reads them. */
record Meters(RunningProduct product) {
    private static final Pattern SAMPLE = Pattern.compile("^(\\w+)(?:\\{(.*)})? (\\S+)$", Pattern.MULTILINE);

    /** The sum of a counter over all its samples that carry these tags, each written {@code name="value"}. */
    long sum(Member service, String meter, String... tags) throws IOException {
        String page = product.api(service).get("/actuator/prometheus", Map.of()).body();
        double sum = 0;
        for (Matcher sample = SAMPLE.matcher(page); sample.find(); ) {
            String labels = sample.group(2) == null ? "" : sample.group(2);
            if (sample.group(1).equals(meter) && Arrays.stream(tags).allMatch(labels::contains)) {
                sum += Double.parseDouble(sample.group(3));
            }
        }
        return Math.round(sum);
    }
}
