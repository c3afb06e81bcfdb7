package silkwire.alert.article;

import java.util.List;
import java.util.function.Consumer;
import silkwire.common.event.ArticleEnriched;

/** Reads articles back from the index. Fails with a problem (503) where it cannot be asked, never with a part of the answer. */
public interface ArticleReading {

    /** How many there are. Where the query names times by {@code now}, about so many. */
    long count(LookBack wanted);

    /**
     * Every one, from one state of the index, those received first first, in batches that fit into memory. Where the query names
     * times by {@code now}, which is an article's receipt to a rule, about those.
     */
    void read(LookBack wanted, Consumer<List<ArticleEnriched>> batches);
}
