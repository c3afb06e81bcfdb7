package silkwire.enrich.country;

import silkwire.enrich.text.Document;

/** Finds the countries, regions and organisations of states a text speaks of. */
public interface CountryTagger {

    /** Everything found; {@code languages} is the set of the text's languages as bits. */
    Places tag(Document document, long languages);

    /** The version that stands in the article. */
    String version();
}
