package silkwire.search.index;

import java.util.List;

/** Where articles are written. */
public interface ArticleIndex {

    /** Writes these documents in their order; of two with one id the higher sequence stands afterwards. */
    IndexAnswer index(List<ArticleDocument> documents);

    /** Whether nothing was ever written, as far as the index can say: false also where it cannot be asked. */
    boolean isKnownToBeEmpty();

    /** Every article will be written anew, from the first on. */
    void beginAnew();

    /** From now on this instance writes articles that another one may have written until now. */
    void takeOver();
}
