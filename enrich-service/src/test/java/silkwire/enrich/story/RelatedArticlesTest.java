package silkwire.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleId;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Story;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryRole;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.enrich.tagging.Tags;

/** Articles on one event in other words, most of them in other languages. */
class RelatedArticlesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String RUSSIAN =
            "В Таласе столкнулись два автобуса. Погибли 14 человек, ещё 37 госпитализированы,"
                    + " сообщил глава МЧС Киргизии Болотбек Асанкулов. Авария произошла на 142-м километре трассы Бишкек – Талас.";
    private static final String ENGLISH =
            "Kyrgyzstan's emergencies minister Bolotbek Asankulov said 14 people were killed"
                    + " when two coaches collided near the town of Talas. Another 37 were taken to hospital.";
    private static final String ARABIC = "لقي 14 شخصا مصرعهم وأصيب 37 آخرون في تصادم حافلتين قرب مدينة تالاس في"
            + " قرغيزستان، بحسب وزير الطوارئ بولوتبيك أسانكولوف.";
    private static final String OTHER_CRASH =
            "An overloaded minibus fell into a ravine near Naryn in Kyrgyzstan on Sunday,"
                    + " killing six passengers, regional police chief Ermek Turdubaev said. Rain had washed out the road.";

    private final TaggingPipeline pipeline = TaggingPipeline.embedded(System::nanoTime);
    private final StoryIndex index = new StoryIndex(StoryRules.within(Duration.ofDays(7)));

    @Test
    void theSameEventInOtherLanguagesIsRelatedAndOneStory() {
        Story first = decide("ru", RUSSIAN, NOON);
        Story english = decide("en", ENGLISH, NOON.plusSeconds(3600));
        Story arabic = decide("ar", ARABIC, NOON.plusSeconds(7200));

        assertThat(first.role()).isEqualTo(StoryRole.FIRST);
        assertThat(List.of(english, arabic)).allSatisfy(story -> {
            assertThat(story.role()).isEqualTo(StoryRole.RELATED);
            assertThat(story.id()).isEqualTo(first.id());
        });
    }

    @Test
    void anotherEventInTheSameCountryOnTheSameTopicIsAnotherStory() {
        Story first = decide("ru", RUSSIAN, NOON);

        assertThat(decide("other", OTHER_CRASH, NOON.plusSeconds(3600)).id()).isNotEqualTo(first.id());
    }

    @Test
    void whatWasPublishedMoreThanTwoDaysLaterIsAnotherStory() {
        Story first = decide("ru", RUSSIAN, NOON);

        assertThat(decide("en", ENGLISH, NOON.plus(Duration.ofHours(49))).id()).isNotEqualTo(first.id());
    }

    private Story decide(String item, String text, Instant publishedAt) {
        Tags tags = pipeline.tag(ReceivedItem.toTag(item, "", text, null, List.of(), List.of()));
        StoryDecision decision = index.decide(new StoryClaimed(
                ArticleId.ofItem("test", item),
                1,
                "anbaa",
                tags.textHash(),
                NOON,
                tags.fingerprint(),
                publishedAt,
                tags.traits()));
        index.add(Objects.requireNonNull(decision.entry()).encode());
        return decision.story();
    }
}
