package silkwire.enrich.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;

/**
 * Makes the topic model from our own corpus ({@code topic.<language>.*-train.ndjson} and {@code -dev}) and the
 * public set {@code topic.sib200-train.ndjson}, and judges it on labelled texts. The first topic of a text of two counts
 * 0.7, the second 0.3; the topics of a language count the same, however many texts they have, and a sentence of the public
 * set less than a text of ours. How sharp the probabilities are is chosen on our texts kept back.
 */
public final class TopicTraining {
    private static final float FIRST_SHARE = 0.7f;
    private static final float PUBLIC_WEIGHT = 0.3f;
    private static final Set<String> LANGUAGES =
            Set.of("ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr");
    private static final float[] SHARPNESS = {0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 1, 1.1f, 1.25f, 1.4f, 1.6f, 1.8f, 2};

    private final TopicScheme scheme = new TopicScheme();
    private final WordListTopics lists = new WordListTopics(scheme);

    /** Ready to train and judge. */
    public TopicTraining() {}

    /**
     * How often the first topic found is one that is right, per language and over all.
     *
     * @param right per language, {@code all} for all together
     */
    public record Score(Map<String, Integer> texts, Map<String, Integer> right) {
        /** The share of texts whose first topic is right, 0 to 1, in {@code language} or over {@code all}. */
        public double share(String language) {
            return (double) right.getOrDefault(language, 0) / Math.max(1, texts.getOrDefault(language, 0));
        }
    }

    /** Writes the model into {@code model}. The same texts give the same bytes. */
    public void run(Path corpus, Path sets, Path model) throws IOException {
        List<TopicTexts.Text> own = corpus(corpus, "train");
        List<TopicTexts.Text> foreign = TopicTexts.read(sets.resolve("topic.sib200-train.ndjson")).stream()
                .filter(text -> LANGUAGES.contains(text.language()))
                .toList();
        FeatureCensus census = new FeatureCensus();
        own.forEach(text -> census.add(document(text)));
        foreign.forEach(text -> census.add(document(text)));
        KnownFeatures known = census.known();
        TopicTrainer trainer = new TopicTrainer(known);
        Map<String, Float> weights = weights(own);
        own.forEach(text -> trainer.add(
                new TopicTrainer.Example(features(text, known), targets(text), weights.getOrDefault(kind(text), 1f))));
        foreign.forEach(
                text -> trainer.add(new TopicTrainer.Example(features(text, known), targets(text), PUBLIC_WEIGHT)));
        trainer.learn();
        honest(trainer.model(narrower(own)), corpus(corpus, "dev")).write(model);
    }

    /** By language and first topic how much a text counts: each topic of a language as much as every other. */
    private static Map<String, Float> weights(List<TopicTexts.Text> texts) {
        Map<String, Integer> ofLanguage = new TreeMap<>();
        Map<String, Integer> ofKind = new TreeMap<>();
        for (TopicTexts.Text text : texts) {
            ofLanguage.merge(text.language(), 1, Integer::sum);
            ofKind.merge(kind(text), 1, Integer::sum);
        }
        Map<String, Float> weights = new TreeMap<>();
        for (TopicTexts.Text text : texts) {
            float even = (float) ofLanguage.getOrDefault(text.language(), 0) / TopicModel.TOPICS;
            weights.put(kind(text), even / ofKind.getOrDefault(kind(text), 1));
        }
        return weights;
    }

    private static String kind(TopicTexts.Text text) {
        return text.language() + text.topics().getFirst();
    }

    private NarrowerReliability narrower(List<TopicTexts.Text> texts) {
        NarrowerReliability reliability = new NarrowerReliability(scheme.size());
        for (TopicTexts.Text text : texts) {
            Set<Integer> right = new HashSet<>();
            for (String digits : text.narrower()) {
                int topic = scheme.number(digits);
                right.add(topic);
                Arrays.stream(scheme.ancestors(topic)).forEach(right::add);
            }
            Document document = document(text);
            double[] words = lists.counts(document, hits(text, document));
            for (int topic = 0; topic < words.length; topic++) {
                if (words[topic] > 0 && text.topics().contains(scheme.topNumberOf(topic) + 1) && !scheme.isTop(topic)) {
                    reliability.add(topic, words[topic], right.contains(topic));
                }
            }
        }
        return reliability;
    }

    /** Judges the model in the file {@code model} on the texts of {@code set} in one of the twelve languages. */
    public Score judge(Path model, Path set) throws IOException {
        return judge(TopicModel.of(model), TopicTexts.read(set));
    }

    private Score judge(TopicModel model, List<TopicTexts.Text> texts) {
        Score score = new Score(new TreeMap<>(), new TreeMap<>());
        for (TopicTexts.Text text : texts) {
            if (!LANGUAGES.contains(text.language())) {
                continue;
            }
            double[] probabilities = model.probabilities(features(text, model.known()));
            int best = 0;
            for (int top = 1; top < probabilities.length; top++) {
                best = probabilities[top] > probabilities[best] ? top : best;
            }
            int right = text.topics().contains(best + 1) ? 1 : 0;
            for (String language : List.of(text.language(), "all")) {
                score.texts.merge(language, 1, Integer::sum);
                score.right.merge(language, right, Integer::sum);
            }
        }
        return score;
    }

    /** The model with the sharpness under which the texts kept back are the most probable. */
    private TopicModel honest(TopicModel model, List<TopicTexts.Text> keptBack) {
        List<TopicFeatures> features =
                keptBack.stream().map(text -> features(text, model.known())).toList();
        TopicModel best = model;
        double least = Double.POSITIVE_INFINITY;
        for (float sharpness : SHARPNESS) {
            TopicModel candidate = model.sharpened(sharpness);
            double surprise = 0;
            for (int i = 0; i < keptBack.size(); i++) {
                int first = keptBack.get(i).topics().getFirst() - 1;
                surprise -= Math.log(candidate.probabilities(features.get(i))[first]);
            }
            if (surprise < least) {
                least = surprise;
                best = candidate;
            }
        }
        return best;
    }

    private static List<TopicTexts.Text> corpus(Path folder, String part) throws IOException {
        List<TopicTexts.Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            String names = "topic.*-" + part + ".ndjson";
            PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + names);
            for (Path file : files.filter(path -> matcher.matches(path.getFileName()))
                    .sorted()
                    .toList()) {
                texts.addAll(TopicTexts.read(file));
            }
        }
        return texts;
    }

    private static Document document(TopicTexts.Text text) {
        return Document.of(text.title(), text.body(), List.of());
    }

    private TopicFeatures features(TopicTexts.Text text, KnownFeatures known) {
        Document document = document(text);
        return TopicFeatures.of(document, known, lists.topLevel(document, hits(text, document)));
    }

    private Hits hits(TopicTexts.Text text, Document document) {
        return lists.find(document, LanguageBits.of(text.language()));
    }

    private static float[] targets(TopicTexts.Text text) {
        float[] targets = new float[TopicModel.TOPICS];
        boolean one = text.alternatives() || text.topics().size() == 1;
        targets[text.topics().getFirst() - 1] = one ? 1 : FIRST_SHARE;
        if (!one) {
            targets[text.topics().get(1) - 1] = 1 - FIRST_SHARE;
        }
        return targets;
    }
}
