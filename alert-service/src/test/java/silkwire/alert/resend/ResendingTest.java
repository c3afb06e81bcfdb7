package silkwire.alert.resend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import silkwire.alert.Articles;
import silkwire.alert.WordMatcher;
import silkwire.alert.article.ArticleReading;
import silkwire.alert.article.LookBack;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.rule.Mute;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleNote;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.Rules;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryParser;

class ResendingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final RuleBook book = new RuleBook();
    private final Rules rules =
            new Rules(book, change -> CompletableFuture.completedFuture(book.apply(change)), CLOCK, new Random(7));
    private final List<ArticleEnriched> index = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final List<ArticleMatched> written = new ArrayList<>();
    private Optional<String> trouble = Optional.empty();

    private final Resending resending = new Resending(
            rules,
            new QueryParser(),
            new Resending.Ports(
                    new Kept(),
                    new WordMatcher(book),
                    threads -> {
                        Set<String> known = new HashSet<>(threads);
                        known.retainAll(told);
                        return known;
                    },
                    matches -> {
                        written.addAll(matches);
                        return trouble;
                    }),
            new Resending.Bounds(6, 3),
            CLOCK);

    /** Everything that was indexed, whatever is asked for. */
    private final class Kept implements ArticleReading {
        @Override
        public long count(LookBack wanted) {
            return index.size();
        }

        @Override
        public void read(LookBack wanted, Consumer<List<ArticleEnriched>> batches) {
            index.forEach(article -> batches.accept(List.of(article)));
        }
    }

    private Rule rule(String notify) {
        String json = "{'name':'Астана','query':'Астана','notify':{" + notify + "}}";
        RuleOutcome made = rules.create(
                        new RuleReader(new QueryParser())
                                .read(EventJson.mapper().readTree(json.replace('\'', '"'))),
                        "desk")
                .join();
        return rules.find(((RuleOutcome.Counted) made).record().ruleId()).orElseThrow();
    }

    private void indexed(String id, String story, String body) {
        index.add(Articles.article(id, story, body, NOON.minusSeconds(600)).enriched());
    }

    private static ResendRequest wish(String more) {
        String json = "{'from':'2026-11-22T00:00:00Z','to':'2026-11-22T12:00:00Z'" + more + "}";
        return ResendRequest.read(EventJson.mapper().readTree(json.replace('\'', '"')), NOON);
    }

    private Problem refused(Rule rule) {
        return catchThrowableOfType(ProblemException.class, () -> resending.grant(rule, wish("")))
                .problem();
    }

    @Test
    void ofEachStoryTheFirstMatchIsPutBeforeItOnceMore() {
        // given
        Rule rule = rule("");
        indexed("a1", "s1", "Астана");
        indexed("a2", "s1", "Астана тоже");
        indexed("a3", "s2", "Алматы");
        indexed("a4", "s3", "Астана снова");
        told.add(ThreadAdvanced.thread(rule.id(), "s3"));

        // when
        ResendReport report = resending.grant(rule, wish(""));

        // then
        assertThat(written).extracting(one -> one.article().id()).containsExactly("a1", "a4");
        assertThat(written).allSatisfy(one -> {
            assertThat(one.resend()).isNotNull();
            assertThat(one.matches())
                    .singleElement()
                    .satisfies(match -> assertThat(match.ruleId()).isEqualTo(rule.id()));
        });
        assertThat(report.articles()).isEqualTo(3);
        assertThat(report.stories()).isEqualTo(2);
        assertThat(report.toldBefore()).isEqualTo(1);
        assertThat(report.atMost()).isEqualTo(1);
        assertThat(report.sent()).isTrue();
    }

    @Test
    void theSameWishHasTheSameIdAndAnotherRevisionAnother() {
        // given
        Rule rule = rule("");

        // when, then
        assertThat(wish("").of(rule)).isEqualTo(wish("").of(rule));
        assertThat(wish(",'again':true").of(rule)).isNotEqualTo(wish("").of(rule));
        assertThat(resending.grant(rule, wish("")).resend()).matches("rsd_[0-9a-hjkmnp-tv-z]{26}");
    }

    @Test
    void aDryRunOnlySaysHowMuchWouldCome() {
        // given
        Rule rule = rule("'mode':'article'");
        indexed("a1", "s1", "Астана");
        indexed("a2", "s1", "Астана");

        // when
        ResendReport report = resending.grant(rule, wish(",'dryRun':true"));

        // then
        assertThat(report.atMost()).isEqualTo(2);
        assertThat(report.sent()).isFalse();
        assertThat(written).isEmpty();
    }

    @Test
    void whatIsMutedIsLeftOutAndCounted() {
        // given
        Rule rule = rule("");
        rules.note(rule.id(), new RuleNote.Muted(new Mute("s1", null, null)), "desk")
                .join();
        indexed("a1", "s1", "Астана");
        indexed("a2", "s2", "Астана");

        // when
        ResendReport report = resending.grant(rule, wish(""));

        // then
        assertThat(report.muted()).isEqualTo(1);
        assertThat(written).extracting(one -> one.article().id()).containsExactly("a2");
    }

    @Test
    void moreThanTheBoundIsRefusedWithTheNumberAndNothingIsSent() {
        // given
        Rule rule = rule("");
        for (int i = 1; i <= 5; i++) {
            indexed("a" + i, "s" + i, "Астана");
        }

        // when
        Problem problem = refused(rule);

        // then
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail())
                .isEqualTo("There are 5 matching stories in this window, and at most 3 are sent by one wish");
        assertThat(problem.pointer()).isEqualTo("/from");
        assertThat(written).isEmpty();
    }

    @Test
    void aWindowWithTooManyArticlesIsNotRead() {
        // given
        Rule rule = rule("");
        for (int i = 1; i <= 7; i++) {
            indexed("a" + i, "s", "Астана");
        }

        // when, then
        assertThat(refused(rule).detail()).contains("There are 7 matching articles", "at most 6");
    }

    @Test
    void aRuleThatTellsNothingIsRefused() {
        assertThat(refused(rule("'conditions':['count >= 3x usual']")).type()).isEqualTo("/problems/rule-counts");
        Rule disabled = rule("");
        rules.disable(disabled, "because").join();
        assertThat(refused(rules.find(disabled.id()).orElseThrow()).type()).isEqualTo("/problems/rule-disabled");
        Rule muted = rule("");
        rules.note(muted.id(), new RuleNote.Muted(new Mute(null, null, NOON.plusSeconds(60))), "desk")
                .join();
        assertThat(refused(muted).type()).isEqualTo("/problems/rule-muted");
    }

    @Test
    void aLogThatDoesNotTakeItIsSaidSo() {
        // given
        Rule rule = rule("");
        indexed("a1", "s1", "Астана");
        trouble = Optional.of("no leader");

        // when, then
        assertThat(refused(rule))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(503))
                .satisfies(problem -> assertThat(problem.detail()).contains("no leader", "nothing is told twice"));
    }

    @Test
    void aWindowThatIsNoneIsRefusedAtItsField() {
        assertThat(pointer("{'from':'2026-11-22T00:00:00Z'}")).isEqualTo("/to");
        assertThat(pointer("{'from':'gestern','to':'2026-11-22T00:00:00Z'}")).isEqualTo("/from");
        assertThat(pointer("{'from':'2026-11-22T00:00:00Z','to':'2026-11-22T12:00:01Z'}"))
                .isEqualTo("/to");
        assertThat(pointer("{'from':'2026-11-22T10:00:00Z','to':'2026-11-22T10:00:00Z'}"))
                .isEqualTo("/from");
        assertThat(pointer("{'from':'2026-11-22T00:00:00Z','to':'2026-11-22T12:00:00Z','agian':true}"))
                .isEqualTo("/agian");
    }

    private static @org.jspecify.annotations.Nullable String pointer(String json) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> ResendRequest.read(EventJson.mapper().readTree(json.replace('\'', '"')), NOON))
                .problem()
                .pointer();
    }
}
