package silkwire.enrich.refinement;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.Country;
import silkwire.common.event.Language;
import silkwire.common.event.LanguageShare;
import silkwire.common.event.Stance;
import silkwire.common.event.Topic;

/**
 * What a refiner finds of one article, kind by kind, each by a tagger that names its version; kinds it says nothing of stay
 * as they are published.
 */
public final class RefinedTags {
    private final ArticleEnriched article;
    private final Map<String, String> taggers = new HashMap<>();
    private @Nullable Language language;
    private @Nullable List<LanguageShare> languages;
    private @Nullable List<Country> countries;
    private @Nullable List<String> regions;
    private @Nullable List<Topic> topics;
    private @Nullable List<Stance> stances;

    /** Nothing yet of this article. */
    public RefinedTags(ArticleEnriched article) {
        this.article = article;
    }

    /** The language, and those of parts of the text as far as they are others. */
    public void language(Language found, List<LanguageShare> others, String by) {
        language = found;
        languages = others.stream()
                .filter(other -> !other.code().equals(found.code()))
                .toList();
        taggers.put("language", by);
    }

    /** The countries and the regions they lie in. */
    public void countries(List<Country> found, List<String> foundRegions, String by) {
        countries = found;
        regions = foundRegions;
        taggers.put("country", by);
    }

    /** The topics. */
    public void topics(List<Topic> found, String by) {
        topics = found;
        taggers.put("topic", by);
    }

    /** The stances. */
    public void stances(List<Stance> found, String by) {
        stances = found;
        taggers.put("stance", by);
    }

    /** The countries as they are now known. */
    public List<Country> countries() {
        return countries == null ? article.countries() : countries;
    }

    /** The answer; empty where nothing was found out. */
    public Optional<ArticleRefined> answer(Instant now) {
        return taggers.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArticleRefined(
                        article.id(),
                        article.sequence(),
                        article.revision(),
                        now,
                        taggers,
                        language,
                        languages,
                        countries,
                        regions,
                        null,
                        topics,
                        stances,
                        null));
    }
}
