package silkwire.search.reindex;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import silkwire.search.reindex.VersionNote.Build;

/** The build that this instance saw last, and what it saw of it. Written by one thread, read by any. */
final class SeenBuild {
    private volatile @Nullable Seen seen;

    private record Seen(Build build, BuildWatch watch) {
        boolean isOf(Build other) {
            return build.version().equals(other.version());
        }
    }

    /** The watch over this build, made where it was not watched yet. */
    BuildWatch watch(Build build, Supplier<BuildWatch> fresh) {
        Seen before = seen;
        BuildWatch watch = before != null && before.isOf(build) ? before.watch() : fresh.get();
        seen = new Seen(build, watch);
        return watch;
    }

    /** Nothing is being built. */
    void none() {
        seen = null;
    }

    Optional<ReindexReport.Building> report() {
        return Optional.ofNullable(seen).map(last -> last.watch().report(last.build()));
    }

    /** Of this build; without progress where it was not looked at yet. */
    ReindexReport.Building report(Build build) {
        Seen last = seen;
        return last != null && last.isOf(build) ? last.watch().report(build) : BuildWatch.unseen(build);
    }

    Optional<Comparison> lastComparison(Build build) {
        Seen last = seen;
        return last != null && last.isOf(build) ? last.watch().lastComparison() : Optional.empty();
    }
}
