package silkwire.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.enrich.kafka.RunningTopology.push;
import static silkwire.enrich.kafka.RunningTopology.withdrawal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.OutcomeType;
import silkwire.common.event.Story;
import silkwire.common.event.StoryDecided;
import silkwire.common.event.StoryRole;
import silkwire.common.event.Topic;
import silkwire.common.event.TopicOrigin;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.kafka.Topics;

/** The whole topology in one thread, without a broker. */
class EnrichTopologyTest extends OnTopology {
    private static final String ART_9 = "art_00000000000000000000000009";

    @Test
    void anArticleComesOutWithItsTagsItsStoryAndAnOutcome() {
        // when
        topology.push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));

        // then
        ArticleEnriched article = topology.enriched().getFirst();
        assertThat(article.body()).isEqualTo(LONG_ARABIC);
        assertThat(article.sequence()).isEqualTo(1);
        assertThat(article.revision()).isEqualTo(1);
        assertThat(article.homeMonth()).isEqualTo("2026.11");
        assertThat(article.story().role()).isEqualTo(StoryRole.FIRST);
        assertThat(article.language().code()).isEqualTo("ar");
        assertThat(topology.outcomes()).extracting(ArticleOutcome::outcome).containsExactly(OutcomeType.ENRICHED);
    }

    @Test
    void theSameItemTwiceIsOneArticleUnchanged() {
        topology.push(push(ART_1, "anbaa", "Қазақстан Үкіметі", null, NOON));
        topology.push(push(ART_1, "anbaa", "Қазақстан Үкіметі", null, NOON.plusSeconds(1)));

        assertThat(topology.enriched()).hasSize(1);
        assertThat(topology.outcomes())
                .extracting(ArticleOutcome::outcome)
                .containsExactly(OutcomeType.ENRICHED, OutcomeType.UNCHANGED);
    }

    @Test
    void revisionsInTheWrongOrderLeaveTheNewest() {
        topology.push(push(ART_1, "anbaa", "third", 3L, NOON));
        topology.push(push(ART_1, "anbaa", "first", 1L, NOON.plusSeconds(1)));
        topology.push(push(ART_1, "anbaa", "second", 2L, NOON.plusSeconds(2)));

        assertThat(topology.enriched()).extracting(ArticleEnriched::body).containsExactly("third");
        assertThat(topology.outcomes())
                .extracting(ArticleOutcome::outcome)
                .containsExactly(OutcomeType.ENRICHED, OutcomeType.SUPERSEDED, OutcomeType.SUPERSEDED);
    }

    @Test
    void aRevisionKeepsTheStoryOfItsArticleAndCountsOn() {
        topology.push(push(ART_1, "anbaa", "哈萨克斯坦拒绝加入金砖国家", 1L, NOON));
        topology.push(push(ART_1, "anbaa", "哈萨克斯坦：更正后的报道", 2L, NOON.plusSeconds(1)));

        List<ArticleEnriched> articles = topology.enriched();
        assertThat(articles).extracting(ArticleEnriched::sequence).containsExactly(1L, 2L);
        assertThat(articles).extracting(ArticleEnriched::revision).containsExactly(1, 2);
        assertThat(articles)
                .extracting(article -> article.story().id())
                .containsOnly(articles.getFirst().story().id());
    }

    @Test
    void aWithdrawalCarriesTheLastTextOn() {
        topology.push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));
        topology.push(withdrawal(ART_1, "anbaa", NOON.plusSeconds(1)));

        ArticleEnriched withdrawn = topology.enriched().getLast();
        assertThat(withdrawn.status()).isEqualTo(ArticleStatus.WITHDRAWN);
        assertThat(withdrawn.cause()).isEqualTo(Cause.WITHDRAW);
        assertThat(withdrawn.body()).isEqualTo(LONG_ARABIC);
        assertThat(withdrawn.sequence()).isEqualTo(2);
        assertThat(topology.outcomes().getLast().outcome()).isEqualTo(OutcomeType.WITHDRAWN);
    }

    @Test
    void aForeignSourceWithdrawsNothingAndIsToldWhy() {
        topology.push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));
        topology.push(withdrawal(ART_1, "rival", NOON.plusSeconds(1)));

        assertThat(topology.enriched()).hasSize(1);
        ArticleOutcome refused = topology.outcomes().getLast();
        assertThat(refused.outcome()).isEqualTo(OutcomeType.REJECTED);
        assertThat(refused.reason()).contains("anbaa");
    }

    @Test
    void whatAProcessorFailsOnIsSetAsideAndHoldsNothingUp() {
        // given
        byte[] orphan = EventJson.encode(
                new StoryDecided(ART_9, 1, new Story("sty_9", StoryRole.FIRST, null, null, null, null), null));

        // when
        topology.pipe(topology.topics().decisions(), ART_9, orphan);
        topology.push(push(ART_1, "anbaa", "Oʻzbekiston va Qozogʻiston", null, NOON));

        // then
        assertThat(topology.enriched()).hasSize(1);
        TestRecord<String, byte[]> letter = topology.read(
                        Topics.deadLettersOf(topology.topics().decisions()))
                .getFirst();
        assertThat(letter.value()).isEqualTo(orphan);
        assertThat(CloudEventHeaders.text(letter.headers(), "dlt_stage")).isEqualTo("join-story");
        assertThat(CloudEventHeaders.text(letter.headers(), "dlt_reason")).contains("never accepted");
        assertThat(CloudEventHeaders.text(letter.headers(), "dlt_offset")).isEqualTo("0");
    }

    @Test
    void theEventCarriesCloudEventsHeadersAndTheTrace() {
        TestRecord<String, byte[]> record =
                new TestRecord<>(ART_1, EventJson.encode(push(ART_1, "anbaa", "x", null, NOON)), NOON);
        record.headers().add("traceparent", "00-aa-bb-01".getBytes(StandardCharsets.UTF_8));

        topology.pipe(record);

        TestRecord<String, byte[]> out =
                topology.read(topology.topics().enriched()).getFirst();
        assertThat(CloudEventHeaders.text(out.headers(), "ce_type")).isEqualTo("silkwire.ArticleEnriched.v1");
        assertThat(CloudEventHeaders.text(out.headers(), "ce_id")).isEqualTo(ART_1 + "/1");
        assertThat(CloudEventHeaders.text(out.headers(), "traceparent")).isEqualTo("00-aa-bb-01");
    }

    @Test
    void whatASlowTaggerFoundIsMergedWithTheNextSequence() {
        // given
        topology.push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));

        // when
        topology.refine(topics(ART_1, 1, "medtop:11000000"));

        // then
        ArticleEnriched refined = topology.enriched().getLast();
        assertThat(refined.sequence()).isEqualTo(2);
        assertThat(refined.revision()).isEqualTo(1);
        assertThat(refined.cause()).isEqualTo(Cause.REFINE);
        assertThat(refined.topics()).extracting(Topic::code).containsExactly("medtop:11000000");
        assertThat(refined.countries()).isNotEmpty();
        assertThat(refined.enrichment().taggers())
                .containsEntry("topic", "slow 1")
                .containsKey("country");
        assertThat(topology.outcomes()).extracting(ArticleOutcome::outcome).containsExactly(OutcomeType.ENRICHED);
    }

    @Test
    void theSameTagsTwiceAreOneRecord() {
        topology.push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));
        topology.refine(topics(ART_1, 1, "medtop:11000000"));
        topology.refine(topics(ART_1, 1, "medtop:11000000"));

        assertThat(topology.enriched()).extracting(ArticleEnriched::sequence).containsExactly(1L, 2L);
    }

    @Test
    void tagsOfATextThatWasReplacedOrWithdrawnAreDropped() {
        // given
        topology.push(push(ART_1, "anbaa", "Қазақстан Үкіметі", 1L, NOON));
        topology.push(push(ART_1, "anbaa", "Қазақстан Үкіметі түзетілген", 2L, NOON.plusSeconds(1)));
        topology.push(push(ART_2, "anbaa", "哈萨克斯坦拒绝加入金砖国家", 1L, NOON));
        topology.push(withdrawal(ART_2, "anbaa", NOON.plusSeconds(1)));

        // when
        topology.refine(topics(ART_1, 1, "medtop:11000000"));
        topology.refine(topics(ART_2, 1, "medtop:11000000"));

        // then
        assertThat(topology.enriched()).extracting(ArticleEnriched::cause).doesNotContain(Cause.REFINE);
    }

    @Test
    void aRevisionAfterTagsCountsOnAndIsTaggedAnew() {
        topology.push(push(ART_1, "anbaa", "Қазақстан Үкіметі", 1L, NOON));
        topology.refine(topics(ART_1, 1, "medtop:15000000"));
        topology.push(push(ART_1, "anbaa", "Қазақстан Үкіметі түзетілген", 2L, NOON.plusSeconds(1)));

        ArticleEnriched last = topology.enriched().getLast();
        assertThat(last.sequence()).isEqualTo(3);
        assertThat(last.cause()).isEqualTo(Cause.PUSH);
        assertThat(last.topics()).extracting(Topic::code).doesNotContain("medtop:15000000");
    }

    @Test
    void tagsForAnUnknownArticleAreSetAside() {
        topology.refine(topics(ART_9, 1, "medtop:11000000"));

        assertThat(topology.read(Topics.deadLettersOf(topology.topics().refinements())))
                .hasSize(1);
    }

    private static ArticleRefined topics(String id, int revision, String code) {
        Topic topic = new Topic(code, "label", 0.9, TopicOrigin.TAGGER, List.of());
        return new ArticleRefined(
                id,
                1,
                revision,
                NOON,
                Map.of("topic", "slow 1"),
                null,
                null,
                null,
                null,
                null,
                List.of(topic),
                null,
                null);
    }
}
