package silkwire.alert.match;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.Country;
import silkwire.common.event.Stance;
import silkwire.common.event.Story;
import silkwire.common.event.StoryRole;
import silkwire.common.event.Target;
import silkwire.common.event.TargetType;

/**
 * What alerts need to know of an article beside its text.
 *
 * @param source the id of who pushed it
 * @param sourceCountry the country of its source, ISO 3166-1 alpha-2, where it is known
 * @param excerpt the beginning of the body, at most 300 characters, cut at a word
 * @param language BCP 47
 * @param countries ISO 3166-1 alpha-2, those in focus first
 * @param stances such as {@code KZ|author|supportive} and {@code KZ|*|supportive}: target, holder (anybody: {@code *}), label
 * @param storyRole its part in the story, as at arrival
 * @param credit the agency its text is credited to
 */
public record ArticleSummary(
        String id,
        long sequence,
        int revision,
        Cause cause,
        ArticleStatus status,
        boolean correction,
        boolean backfill,
        String source,
        @Nullable String sourceCountry,
        String outlet,
        String title,
        String excerpt,
        @Nullable String url,
        String language,
        List<String> countries,
        List<String> stances,
        String storyId,
        StoryRole storyRole,
        @Nullable String credit,
        Instant publishedAt,
        Instant receivedAt,
        Instant enrichedAt) {

    /** Copies the lists. */
    public ArticleSummary {
        countries = List.copyOf(countries);
        stances = List.copyOf(stances);
    }

    /** What alerts need to know of {@code article}, which has a story. */
    public static ArticleSummary of(ArticleEnriched article) {
        Story story = Objects.requireNonNull(article.story(), "an article on the topic has a story");
        return new ArticleSummary(
                article.id(),
                article.sequence(),
                article.revision(),
                article.cause(),
                article.status(),
                article.correction(),
                article.backfill(),
                article.source().id(),
                article.source().country(),
                article.outlet(),
                article.title(),
                Excerpt.of(article.body(), article.marks()),
                article.url(),
                article.language().code(),
                countries(article.countries()),
                stances(article.stances()),
                story.id(),
                story.role(),
                story.credit(),
                article.publishedAt(),
                article.receivedAt(),
                article.enrichedAt());
    }

    /** The same under other names, where one article stands for several. */
    public ArticleSummary called(String otherId, String otherStory) {
        return new ArticleSummary(
                otherId,
                sequence,
                revision,
                cause,
                status,
                correction,
                backfill,
                source,
                sourceCountry,
                outlet,
                title,
                excerpt,
                url,
                language,
                countries,
                stances,
                otherStory,
                storyRole,
                credit,
                publishedAt,
                receivedAt,
                enrichedAt);
    }

    private static List<String> countries(List<Country> countries) {
        return countries.stream()
                .sorted(Comparator.comparing(country -> !country.focus()))
                .map(Country::code)
                .toList();
    }

    private static List<String> stances(List<Stance> stances) {
        return stances.stream()
                .flatMap(stance -> Stream.of(holder(stance), "*").map(holder -> key(stance, holder)))
                .distinct()
                .toList();
    }

    private static String holder(Stance stance) {
        return stance.holder().type().name().toLowerCase(Locale.ROOT);
    }

    private static String key(Stance stance, String holder) {
        Target target = stance.target();
        String whom = target.type() == TargetType.COUNTRY ? target.code() : target.id();
        return whom + "|" + holder + "|" + stance.label().name().toLowerCase(Locale.ROOT);
    }
}
