package silkwire.enrich.language;

import silkwire.enrich.text.Document;

/** Finds the language of a text. */
public interface LanguageDetector {

    /** The language, and the second ones with their shares. */
    DetectedLanguages detect(Document document);

    /** The version that stands in the article. */
    String version();
}
