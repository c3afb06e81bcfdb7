package silkwire.enrich.stance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import silkwire.common.event.Target;
import silkwire.common.event.TargetType;
import silkwire.enrich.country.CountryTagger;
import silkwire.enrich.country.GazetteerCountryTagger;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/**
 * Makes the stance model from our own corpus ({@code goldstance.<language>.silkwire-train.ndjson} and {@code golddocs}), the public sets {@code stance.en.newsmtsc-train}
 * and {@code stance.ru.rusentne-train}, and two public lists of English words.
 */
public final class StanceTraining {
    private static final float OWN_WEIGHT = 2;
    private static final float ENGLISH_WEIGHT = 1.2f;
    private static final float RUSSIAN_POLAR_WEIGHT = 6;
    private static final float RUSSIAN_NEUTRAL_WEIGHT = 0.6f;

    private final CountryTagger countries = new GazetteerCountryTagger();
    private final CueLexicon lexicon = new CueLexicon();
    private final FeatureBuffer features = new FeatureBuffer();

    /** Ready to train. */
    public StanceTraining() {}

    /**
     * Writes the model into {@code model}. The same texts give the same bytes.
     *
     * @param corpus our own texts
     * @param sets the public sets
     * @param words the folder of the public word lists, {@code vader} and {@code bingliu} in it
     */
    public void run(Path corpus, Path sets, Path words, Path model) throws IOException {
        List<StanceTexts.Text> texts = new ArrayList<>();
        texts.addAll(StanceTexts.read(sets.resolve("stance.en.newsmtsc-train.ndjson")));
        texts.addAll(StanceTexts.read(sets.resolve("stance.ru.rusentne-train.ndjson")));
        texts.addAll(own(corpus, "train"));
        learn(texts, articles(corpus, "train"), PriorWordLists.read(words)).write(model);
    }

    /** The model learned from these texts; what judges the whole of an article is learned from articles it has not seen. */
    StanceModel learn(List<StanceTexts.Text> texts, List<StanceArticles.Article> articles, PriorWords priors) {
        StanceTrainer trainer = new StanceTrainer();
        texts.forEach(text -> add(text, priors, trainer));
        StanceModel model = trainer.learn(priors);
        return model.with(StanceArticles.learn(articles, new ModelStanceTagger(model), countries));
    }

    static List<StanceTexts.Text> own(Path corpus, String part) throws IOException {
        List<StanceTexts.Text> texts = new ArrayList<>();
        for (Path file : files(corpus, "goldstance.", part)) {
            texts.addAll(StanceTexts.read(file));
        }
        return texts;
    }

    static List<StanceArticles.Article> articles(Path corpus, String part) throws IOException {
        List<StanceArticles.Article> articles = new ArrayList<>();
        for (Path file : files(corpus, "golddocs.", part)) {
            articles.addAll(StanceArticles.read(file));
        }
        return articles;
    }

    private static List<Path> files(Path corpus, String set, String part) throws IOException {
        try (Stream<Path> files = Files.list(corpus)) {
            return files.filter(path -> path.getFileName().toString().startsWith(set)
                            && path.toString().endsWith(".silkwire-" + part + ".ndjson"))
                    .sorted()
                    .toList();
        }
    }

    private void add(StanceTexts.Text labelled, PriorWords priors, StanceTrainer trainer) {
        long languages = LanguageBits.of(labelled.language());
        Document document = Document.of("", labelled.body(), List.of());
        Places places = countries.tag(document, languages);
        int[] cues = lexicon.find(document, languages);
        priors.addTo(cues, document, languages);
        StanceText text = new StanceText(document, cues, WordOrder.of(languages), places.mentions());
        Speeches speeches = new SpeechFinder(text, languages).find();
        StanceFeatures extractor = new StanceFeatures(text, speeches, languages, features);
        for (StanceTexts.Item item : labelled.items()) {
            boolean named = !item.watched().isEmpty();
            Targets targets = Targets.of(document, places, item.watched());
            for (StanceUnit unit : StanceUnit.of(text, targets)) {
                if (isOf(unit, item, targets) && isAt(unit, item, document)) {
                    boolean disputed = isDisputed(item, labelled.items());
                    if (!disputed || item.label() != StanceModel.NEUTRAL) {
                        extractor.all(unit, named);
                        int[] hashes = disputed ? held(speeches, item) : features.copy();
                        trainer.add(hashes, item.label(), weight(labelled, item));
                    }
                }
            }
        }
    }

    /** Most of the Russian set is neutral, which would drown the rest; ours are nearest to what the product reads. */
    private static float weight(StanceTexts.Text text, StanceTexts.Item item) {
        if (item.watched().isEmpty()) {
            return OWN_WEIGHT;
        }
        if (text.language().equals("en")) {
            return ENGLISH_WEIGHT;
        }
        return item.label() == StanceModel.NEUTRAL ? RUSSIAN_NEUTRAL_WEIGHT : RUSSIAN_POLAR_WEIGHT;
    }

    private static boolean isOf(StanceUnit unit, StanceTexts.Item item, Targets targets) {
        Target target = targets.targets().get(unit.target());
        return item.watched().isEmpty()
                ? target.type() == TargetType.COUNTRY && item.target().equals(target.code())
                : unit.target() == 0;
    }

    /** Whether the unit takes the sentence that carries the stance; where no stance is carried, any of the target will do. */
    private static boolean isAt(StanceUnit unit, StanceTexts.Item item, Document document) {
        int at = document.bodyStart() + item.evidence();
        boolean taken = document.sentenceBegin(unit.sentence()) <= at && at < document.sentenceEnd(unit.lastSentence());
        return taken || item.label() == StanceModel.NEUTRAL || !item.watched().isEmpty();
    }

    /** Whether another holder has another, polar stance on the same target. */
    private static boolean isDisputed(StanceTexts.Item item, List<StanceTexts.Item> items) {
        return items.stream()
                .anyMatch(other -> other.target().equals(item.target())
                        && !other.holder().equals(item.holder())
                        && other.label() != StanceModel.NEUTRAL
                        && other.label() != item.label());
    }

    /** The features of what the item's holder says, and of the unit as a whole. */
    private int[] held(Speeches speeches, StanceTexts.Item item) {
        boolean author = item.holder().equals(StanceTexts.AUTHOR);
        int[] kept = new int[features.size()];
        int size = 0;
        for (int feature = 0; feature < features.size(); feature++) {
            int token = features.token(feature);
            if (token == FeatureBuffer.NO_TOKEN || (speeches.of(token) == Speeches.AUTHOR) == author) {
                kept[size++] = features.hash(feature);
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
