package silkwire.enrich.stance;

import java.util.List;
import silkwire.common.event.WatchTarget;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;

/** Finds what a text and those it quotes express towards countries and watched names. */
public interface StanceTagger {

    /** The stances, per target the best answering first; {@code languages} are the text's, as bits. */
    StanceFindings tag(Document document, Places places, List<WatchTarget> watched, long languages);

    /** The version that stands in the article. */
    String version();
}
