package silkwire.enrich.stance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import silkwire.common.event.Target;
import silkwire.common.event.TargetType;
import silkwire.common.json.EventJson;
import silkwire.enrich.country.CountryTagger;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;
import tools.jackson.databind.JsonNode;

/**
 * Labelled articles from files of one JSON object a line: {@code lang}, {@code title}, {@code text}, and in {@code gold} the
 * {@code stances}, each with {@code target}, {@code holder} and {@code label}; and what {@link ArticleWeights} learn from them.
 */
final class StanceArticles {
    private static final int UNKNOWN = -1;

    private StanceArticles() {}

    /** An article and the stances labelled in it. */
    record Article(String language, String title, String body, List<Gold> stances) {}

    /** What a holder expresses in the whole article. */
    record Gold(String target, String holder, int label) {

        /** Whether it is this holder's; a name may be given in part. */
        boolean isOf(StanceEntry entry) {
            String name = entry.holder().name();
            if (name == null || holder.equals(StanceTexts.AUTHOR)) {
                return entry.isAuthors() && holder.equals(StanceTexts.AUTHOR);
            }
            return name.contains(holder) || holder.contains(name);
        }
    }

    /** The articles of {@code file}, in its order. */
    static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = EventJson.mapper().readTree(line);
            List<Gold> stances = new ArrayList<>();
            for (JsonNode stance : row.required("gold").required("stances")) {
                stances.add(new Gold(
                        stance.required("target").asString(),
                        stance.required("holder").asString(),
                        StanceTexts.labelOf(stance.required("label").asString())));
            }
            articles.add(new Article(
                    row.required("lang").asString(),
                    row.path("title").asString(""),
                    row.required("text").asString(),
                    stances));
        }
        return articles;
    }

    /** What the tagger makes of these articles teaches it to judge the whole of one. */
    static ArticleWeights learn(List<Article> articles, ModelStanceTagger tagger, CountryTagger countries) {
        ArticleTrainer trainer = new ArticleTrainer();
        for (Article article : articles) {
            long languages = LanguageBits.of(article.language());
            Document document = Document.of(article.title(), article.body(), List.of());
            Places places = countries.tag(document, languages);
            Targets targets = Targets.of(document, places, List.of());
            StancePool pool = tagger.pool(tagger.read(document, places, languages), targets, languages);
            for (StanceEntry entry : pool.entries()) {
                Target target = targets.targets().get(entry.target());
                int label = target.type() == TargetType.COUNTRY ? label(article, target, entry, pool) : UNKNOWN;
                if (label != UNKNOWN) {
                    trainer.add(pool.summary(entry), label);
                }
            }
        }
        return trainer.learn();
    }

    /** Of a speaker without a labelled stance it is neutral, unless he may stand for one who was not found. */
    private static int label(Article article, Target target, StanceEntry entry, StancePool pool) {
        boolean lost = false;
        for (Gold gold : article.stances()) {
            if (gold.target().equals(target.code())) {
                if (gold.isOf(entry)) {
                    return gold.label();
                }
                lost |= pool.entries().stream()
                        .noneMatch(other -> other.target() == entry.target() && gold.isOf(other));
            }
        }
        return entry.isAuthors() || lost ? UNKNOWN : StanceModel.NEUTRAL;
    }
}
