package silkwire.search.reindex;

/**
 * How a build is to end.
 *
 * @param keepOld leave the indices before where they are, behind no alias
 * @param acceptDifference serve the build also where it has more or fewer documents than the indices before
 */
public record ReindexRequest(boolean keepOld, boolean acceptDifference) {
    ReindexRequest and(ReindexRequest other) {
        return new ReindexRequest(keepOld || other.keepOld, acceptDifference || other.acceptDifference);
    }
}
