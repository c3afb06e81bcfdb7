package silkwire.enrich.country;

import silkwire.common.place.Place;

/** A country or organisation named in the text: offsets in the document's text, and its first and last token. */
public record PlaceMention(Place place, int begin, int end, int firstToken, int lastToken) {}
