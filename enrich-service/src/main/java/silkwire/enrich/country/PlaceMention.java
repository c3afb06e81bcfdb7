package silkwire.enrich.country;

import silkwire.common.place.Place;
import silkwire.enrich.text.Document;

/** A country or organisation named in the text: offsets in the document's text, and its first and last token. */
public record PlaceMention(Place place, int begin, int end, int firstToken, int lastToken) {

    /** The stretch, which may begin inside a token: Arabic glues words before a name. */
    public static PlaceMention of(Document document, Place place, int begin, int end) {
        return new PlaceMention(place, begin, end, document.tokenAt(begin + 1) - 1, document.tokenAt(end) - 1);
    }
}
