package silkwire.search.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import silkwire.common.problem.ProblemException;
import silkwire.common.retention.Retention;
import silkwire.search.reindex.ReindexReport.Phase;

class ReindexingTest {
    private static final Instant BEGIN = Instant.parse("2026-11-22T08:00:00Z");
    private static final IndexVersion OLD = new IndexVersion(IndexVersion.WRITTEN_SCHEMA - 1, 4);
    private static final IndexVersion FIRST = IndexVersion.first();
    private static final IndexVersion SECOND = new IndexVersion(IndexVersion.WRITTEN_SCHEMA, 2);
    private static final ReindexRequest USUAL = new ReindexRequest(false, false);

    private final FakeVersions versions = new FakeVersions();
    private final ServedVersion served = new ServedVersion();
    private Instant now = BEGIN;
    private final Reindexing reindexing = reindexing(Duration.ZERO);

    private Reindexing reindexing(Duration retention) {
        InstantSource moved = () -> now;
        return new Reindexing(
                versions, versions, versions, served, new Retention(retention), moved.withZone(ZoneOffset.UTC));
    }

    @Test
    void readsIntoTheFirstBuildOfItsSchemaWhereNothingStands() {
        // when
        reindexing.look();

        // then
        assertThat(served.get()).contains(FIRST);
        assertThat(versions.running).containsExactly(FIRST);
    }

    @Test
    void buildsANewSchemaByItselfBesideTheServedOneAndExchangesThem() {
        // given
        stand(OLD, 7);

        // when
        look(2);
        build(FIRST, 7);
        look(4);

        // then
        assertThat(reindexing.report().served()).isEqualTo(FIRST);
        assertThat(versions.alias).isEqualTo(FIRST);
        assertThat(versions.running).containsExactly(FIRST);
        assertThat(Objects.requireNonNull(reindexing.report().last()).comparison())
                .satisfies(comparison -> assertThat(comparison.differing()).isEmpty());
    }

    @Test
    void doesNotBuildASchemaByItselfAgainThatWasCancelled() {
        // given
        stand(OLD, 7);
        look(2);

        // when
        reindexing.cancel();
        look(3);

        // then
        assertThat(reindexing.report().building()).isNull();
        assertThat(versions.running).containsExactly(OLD);
        assertThat(reindexing.begin(USUAL).building())
                .satisfies(building -> assertThat(building.version()).isEqualTo(SECOND));
    }

    @Test
    void believesADifferenceThatIsTheSameThreeTimesAndExchangesOnlyWhereItIsAccepted() {
        // given
        stand(FIRST, 7);
        look(1);
        reindexing.begin(USUAL);
        look(1);
        build(SECOND, 6);

        // when
        look(2);
        Phase earlier = phase();
        look(6);
        Phase later = phase();
        IndexVersion servedBefore = reindexing.report().served();
        reindexing.begin(new ReindexRequest(true, true));
        look(12);

        // then
        assertThat(earlier).isEqualTo(Phase.COMPARING);
        assertThat(later).isEqualTo(Phase.DIFFERENT);
        assertThat(servedBefore).isEqualTo(FIRST);
        assertThat(reindexing.report().served()).isEqualTo(SECOND);
        assertThat(reindexing.report().kept()).containsExactly(FIRST);
    }

    @Test
    void waitsUntilTheTopicsAreReadAndTheStoriesCounted() {
        // given
        stand(FIRST, 7);
        look(1);
        reindexing.begin(USUAL);
        look(1);
        versions.articles.put(SECOND, 7L);
        versions.read.put(SECOND, 99L);
        versions.storiesAreCounted = false;

        // when
        look(5);
        Phase reading = phase();
        versions.read.put(SECOND, 100L);
        look(5);
        Phase counting = phase();
        versions.storiesAreCounted = true;
        look(3);

        // then
        assertThat(reading).isEqualTo(Phase.READING);
        assertThat(counting).isEqualTo(Phase.COUNTING_STORIES);
        assertThat(reindexing.report().served()).isEqualTo(SECOND);
    }

    @Test
    void removesWhatIsRetiredWhenNobodyReadsIt() {
        // given
        stand(FIRST, 7);
        look(1);
        reindexing.begin(USUAL);
        look(1);
        build(SECOND, 7);
        versions.readers.add(FIRST);
        look(30);
        boolean isKept = versions.articles.containsKey(FIRST);

        // when
        versions.readers.clear();
        look(1);

        // then
        assertThat(isKept).isTrue();
        assertThat(versions.articles).containsOnlyKeys(SECOND);
        assertThat(versions.groups).containsExactly(SECOND);
        assertThat(reindexing.report().retired()).isEmpty();
    }

    @Test
    void neverUsesANumberTwice() {
        // given
        stand(FIRST, 7);
        look(1);
        reindexing.begin(USUAL);
        reindexing.cancel();
        look(15);

        // when
        ReindexReport report = reindexing.begin(USUAL);

        // then
        assertThat(versions.articles).containsOnlyKeys(FIRST);
        assertThat(Objects.requireNonNull(report.building()).version()).isEqualTo(new IndexVersion(FIRST.schema(), 3));
    }

    @Test
    void leavesANewerSchemaAlone() {
        // given
        IndexVersion newer = new IndexVersion(IndexVersion.WRITTEN_SCHEMA + 1, 1);
        stand(newer, 7);

        // when
        look(2);

        // then
        assertThat(versions.running).isEmpty();
        assertThatThrownBy(() -> reindexing.begin(USUAL))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("ask a newer release");
        assertThatThrownBy(reindexing::cancel).hasMessageContaining("nothing to cancel");
    }

    @Test
    void looksForWhatHasExpiredAtTheStartAndEveryHour() {
        // given
        Reindexing keeping = reindexing(Duration.ofDays(400));

        // when
        keeping.look();
        keeping.look();
        now = now.plus(Duration.ofMinutes(61));
        keeping.look();

        // then
        assertThat(versions.expired)
                .containsExactly(
                        BEGIN.minus(Duration.ofDays(400)),
                        BEGIN.minus(Duration.ofDays(400)).plus(Duration.ofMinutes(61)));
    }

    private void stand(IndexVersion version, long articles) {
        versions.alias = version;
        versions.articles.put(version, articles);
        versions.read.put(version, versions.end);
    }

    private void build(IndexVersion version, long articles) {
        versions.articles.put(version, articles);
        versions.read.put(version, versions.end);
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            now = now.plusSeconds(1);
            reindexing.look();
        }
    }

    private Phase phase() {
        return Objects.requireNonNull(reindexing.report().building()).phase();
    }
}
