package silkwire.bench.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import silkwire.common.event.ArticleId;
import silkwire.common.event.Story;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryRole;
import silkwire.enrich.fingerprint.Fingerprint;
import silkwire.enrich.story.StoryDecision;
import silkwire.enrich.story.StoryIndex;
import silkwire.enrich.story.StoryRules;
import silkwire.enrich.text.Document;

/**
 * Finds edited copies among the texts they were made from. All texts, of all languages, stand in one index; each edited copy
 * is looked for and not added, so that copies find the text and not one another.
 */
public final class CopyBenchmark {
    private static final Instant RECEIVED = Instant.parse("2026-11-20T00:00:00Z");
    private static final double MILLION = 1_000_000;

    private final StoryRules rules;
    private final long seed;
    private final Set<String> mayRepeat;
    private final Consumer<String> errors;

    /**
     * Edits by chance, the same for the same {@code seed}.
     *
     * @param mayRepeat texts of which some are copies of others on purpose
     * @param errors is told of every pair of different texts that were taken for copies
     */
    public CopyBenchmark(long seed, Set<String> mayRepeat, Consumer<String> errors) {
        this.rules = StoryRules.within(Duration.ofDays(7));
        this.seed = seed;
        this.mayRepeat = Set.copyOf(mayRepeat);
        this.errors = errors;
    }

    /** A text in the index. */
    private record Original(String text, String story) {}

    /** Measures the texts of each language, once as they are and once joined into longer articles. */
    public List<CopyReport> run(Map<String, List<String>> texts) {
        return List.of(
                measure(
                        "brief",
                        texts.entrySet().stream()
                                .map(each -> StoryTexts.briefs(each.getKey(), each.getValue()))
                                .toList()),
                measure(
                        "article",
                        texts.entrySet().stream()
                                .map(each -> StoryTexts.articles(each.getKey(), each.getValue()))
                                .toList()));
    }

    private CopyReport measure(String length, List<StoryTexts> languages) {
        StoryIndex index = new StoryIndex(rules);
        Map<String, List<Original>> originals = new TreeMap<>();
        long texts = 0;
        int taken = 0;
        for (StoryTexts language : languages) {
            for (String text : language.texts()) {
                StoryDecision decision = index.decide(claim("o" + texts, text));
                index.add(Objects.requireNonNull(decision.entry()).encode());
                texts++;
                taken += report(decision.story(), text);
                originals
                        .computeIfAbsent(language.language(), key -> new ArrayList<>())
                        .add(new Original(text, decision.story().id()));
            }
        }
        Map<String, Map<String, Double>> recall = new TreeMap<>();
        for (StoryTexts language : languages) {
            Map<String, Double> shares = new TreeMap<>();
            for (Edit edit : Edit.values()) {
                shares.put(
                        edit.label(),
                        recall(index, language, edit, originals.getOrDefault(language.language(), List.of())));
            }
            recall.put(language.language(), shares);
        }
        double pairs = texts * (texts - 1.0) / 2;
        return new CopyReport(length, texts, recall, mean(recall), taken, taken * MILLION / pairs);
    }

    private int report(Story story, String text) {
        if (story.role() == StoryRole.FIRST || mayRepeat.contains(text)) {
            return 0;
        }
        errors.accept(story.similarity() + " " + text.replace('\n', ' '));
        return 1;
    }

    private double recall(StoryIndex index, StoryTexts language, Edit edit, List<Original> originals) {
        Random random = new Random(seed ^ edit.label().hashCode());
        int found = 0;
        for (Original original : originals) {
            List<Sentence> sentences = Sentence.of(original.text(), language.isGlued());
            String edited = Sentence.join(edit.apply(sentences, language.fillers(), random));
            Story story = index.decide(claim("copy", edited)).story();
            found += story.id().equals(original.story()) ? 1 : 0;
        }
        return originals.isEmpty() ? 0 : (double) found / originals.size();
    }

    private static double mean(Map<String, Map<String, Double>> recall) {
        return recall.values().stream()
                .flatMap(shares -> shares.values().stream())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static StoryClaimed claim(String item, String text) {
        Document document = Document.of("", text, List.of());
        return new StoryClaimed(
                ArticleId.ofItem("bench", item),
                1,
                item,
                String.format("%08x%024d", text.hashCode(), 0),
                RECEIVED,
                Fingerprint.of(document).encode(),
                null,
                null);
    }
}
