package silkwire.search.reindex;

import java.time.Clock;
import java.util.stream.Stream;
import silkwire.search.reindex.VersionCatalogue.Noted;
import silkwire.search.reindex.VersionNote.Build;
import silkwire.search.reindex.VersionNote.Reason;

/** Notes that a version is to be built, under a number that was never used. */
final class BuildBeginning {
    private final VersionCatalogue catalogue;
    private final VersionReading reading;
    private final Clock clock;

    BuildBeginning(VersionCatalogue catalogue, VersionReading reading, Clock clock) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.clock = clock;
    }

    /** False where somebody else changed the note. */
    boolean begin(Noted noted, VersionNote note, ReindexRequest request, Reason reason) {
        IndexVersion version = next(note);
        if (!reading.forget(version)) {
            throw ReindexProblems.brokerAway(version);
        }
        return catalogue.replace(noted, note.begun(new Build(version, clock.instant(), reason, request)));
    }

    private IndexVersion next(VersionNote note) {
        int build = Stream.concat(Stream.of(note.newest(), note.served()), catalogue.standing().stream())
                .filter(version -> version.schema() == IndexVersion.WRITTEN_SCHEMA)
                .mapToInt(IndexVersion::build)
                .max()
                .orElse(0);
        return new IndexVersion(IndexVersion.WRITTEN_SCHEMA, build + 1);
    }
}
