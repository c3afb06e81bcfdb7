package silkwire.bench.stage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import silkwire.common.clean.Cleaner;
import silkwire.common.event.Mark;
import silkwire.enrich.country.Places;
import silkwire.enrich.fingerprint.Fingerprint;
import silkwire.enrich.language.DetectedLanguages;
import silkwire.enrich.tagging.Taggers;
import silkwire.enrich.text.Document;

/**
 * Tags articles one after the other as the service does and takes the time of each stage. The rounds before the last only warm
 * up; of that the mean per article counts.
 */
public final class StageBenchmark {
    private static final double NANOS_PER_MICRO = 1000;

    private final Cleaner cleaner = new Cleaner();
    private final Taggers taggers = Taggers.embedded();
    private final LongSupplier cpuNanos;
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long last;

    /**
     * The taggers that come with the service.
     *
     * @param cpuNanos processor time of the thread in nanoseconds
     */
    public StageBenchmark(LongSupplier cpuNanos) {
        this.cpuNanos = cpuNanos;
    }

    /** Joins the texts of each language into articles of at least {@code bytes}. */
    public static Map<String, List<String>> articles(Map<String, List<String>> texts, int bytes) {
        Map<String, List<String>> articles = new LinkedHashMap<>();
        texts.forEach((language, all) -> {
            List<String> joined = new ArrayList<>();
            StringBuilder article = new StringBuilder();
            for (String text : all) {
                article.append(text).append('\n');
                if (bytesOf(article) >= bytes) {
                    joined.add(article.toString());
                    article.setLength(0);
                }
            }
            articles.put(language, joined);
        });
        return articles;
    }

    private static int bytesOf(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** The cost for each language, of which all are warmed up together. */
    public List<StageReport> run(Map<String, List<String>> articles, int rounds) {
        for (int round = 1; round < rounds; round++) {
            articles.values().forEach(all -> all.forEach(this::tag));
        }
        List<StageReport> reports = new ArrayList<>();
        articles.forEach((language, all) -> {
            nanos.clear();
            all.forEach(this::tag);
            Map<String, Double> micros = new LinkedHashMap<>();
            nanos.forEach((stage, spent) -> micros.put(stage, spent / NANOS_PER_MICRO / all.size()));
            long bytes = all.stream().mapToLong(StageBenchmark::bytesOf).sum();
            reports.add(new StageReport(language, all.size(), (int) (bytes / Math.max(1, all.size())), micros));
        });
        return reports;
    }

    private void tag(String text) {
        last = cpuNanos.getAsLong();
        List<Mark> marks = cleaner.marks("", text);
        took("clean");
        Document document = Document.of("", text, marks);
        took("document");
        DetectedLanguages language = taggers.language().detect(document);
        took("language");
        Places places = taggers.country().tag(document, language.bits());
        took("country");
        taggers.topic().tag(document, language.bits());
        took("topic");
        taggers.stance().tag(document, places, List.of(), language.bits());
        took("stance");
        Fingerprint.of(document);
        took("fingerprint");
    }

    private void took(String stage) {
        long now = cpuNanos.getAsLong();
        nanos.merge(stage, now - last, Long::sum);
        last = now;
    }
}
