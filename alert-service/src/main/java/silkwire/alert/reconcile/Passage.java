package silkwire.alert.reconcile;

import java.util.Set;

/** How far articles have gone through the index and through the topology of alerts. Used by one thread. */
public interface Passage {

    /**
     * Whether all of the stretch was indexed in each of these versions of the index, matched, taken by its story and by its
     * rules; while it is not, what is waited for.
     */
    Progress of(Stretch stretch, Set<String> versions);
}
