package silkwire.search.reindex;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The indices of all versions and the note about them. One that cannot answer ends in a {@link
 * silkwire.common.problem.ProblemException} (503).
 */
public interface VersionCatalogue {

    /** The note, null where there never was one, and which write of it this is. */
    record Noted(@Nullable VersionNote note, long number, long term) {}

    /** The note as it stands. */
    Noted read();

    /** Puts a note in place of the one that was read; false where another stands there by now. */
    boolean replace(Noted over, VersionNote note);

    /** The versions that have indices. */
    Set<IndexVersion> standing();

    /** The version whose articles stand behind the alias; empty where none do. */
    Optional<IndexVersion> behindAlias();

    /** Puts all indices of this version behind the aliases, and no others, in one request; nothing where it is so. */
    void serve(IndexVersion version);

    /** The kinds whose documents in this version tell when their item was received. */
    Set<String> timed(IndexVersion version);

    /** How many documents this version has by kind and month; of the timed kinds those received before then. */
    Map<String, SortedMap<String, Long>> count(IndexVersion version, Instant receivedBefore, Set<String> timed);

    /** Whether a search, an export or a cursor still reads indices of this version. */
    boolean isRead(IndexVersion version);

    /** Removes the indices and templates of this version. */
    void remove(IndexVersion version);
}
