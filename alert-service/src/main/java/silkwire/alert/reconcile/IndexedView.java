package silkwire.alert.reconcile;

import java.util.Optional;
import java.util.Set;

/** The index of articles that people search. */
public interface IndexedView {

    /** The versions that stand behind its name: usually one, none where nothing was ever indexed. */
    Set<String> versions();

    /** Everything that was indexed by now, as it stands now; empty where nothing ever was. */
    Optional<IndexSnapshot> open();
}
