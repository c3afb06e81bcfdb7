package silkwire.enrich.country;

import silkwire.enrich.text.Document;

/** Finds the countries, regions and organisations of states a text speaks of. */
public interface CountryTagger {

    /** Everything found; {@code languages} is the set of the text's languages as bits. */
    Places tag(Document document, long languages);

    /** As {@link #tag(Document, long)}, for a tagger that makes use of what is known besides the text. */
    default Places tag(Document document, long languages, Publication publication) {
        return tag(document, languages);
    }

    /** The version that stands in the article. */
    String version();
}
