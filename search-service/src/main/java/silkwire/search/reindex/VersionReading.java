package silkwire.search.reindex;

import java.util.List;

/** The consumer groups that read the topics into versions, a set of groups for each. */
public interface VersionReading {

    /** This instance reads the topics into these writers, from where the version's groups stand or from the beginning. */
    void start(IndexVersion version, VersionWriters.Writers writers);

    /** This instance reads into this version no longer, when this returns. */
    void stop(IndexVersion version);

    /** How far the groups of this version have read; empty where the broker does not tell. */
    List<PartitionPlace> places(IndexVersion version);

    /** Forgets the groups of this version; false where somebody still reads with them, or the broker does not answer. */
    boolean forget(IndexVersion version);
}
