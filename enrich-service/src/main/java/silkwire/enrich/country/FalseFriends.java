package silkwire.enrich.country;

import java.util.List;
import silkwire.enrich.text.Document;

/** Drops names that mean no country here: Jordan as a person's name, Georgia as the American state. */
final class FalseFriends {
    private static final String GEORGIA = "GE";
    private static final String UNITED_STATES = "US";

    private final Document document;

    FalseFriends(Document document) {
        this.document = document;
    }

    /** Whether the mention is part of a person's name. */
    boolean isFalse(PlaceMention mention) {
        return mention.place().kind() == PlaceKind.GIVEN_NAME
                && !mention.place().code().equals(GEORGIA)
                && (isCapitalised(mention.lastToken(), 1) || isCapitalised(mention.firstToken(), -1));
    }

    /** The mentions without those of a country that is not meant in this text. */
    List<PlaceMention> withoutHomonyms(List<PlaceMention> mentions) {
        boolean sure = mentions.stream()
                .anyMatch(mention -> mention.place().code().equals(GEORGIA)
                        && mention.place().kind() != PlaceKind.GIVEN_NAME);
        boolean american =
                mentions.stream().anyMatch(mention -> mention.place().code().equals(UNITED_STATES));
        if (sure || !american) {
            return mentions;
        }
        return mentions.stream()
                .filter(mention -> !(mention.place().code().equals(GEORGIA)
                        && mention.place().kind() == PlaceKind.GIVEN_NAME))
                .toList();
    }

    private boolean isCapitalised(int token, int step) {
        int neighbour = token + step;
        if (neighbour < 0
                || neighbour >= document.tokenCount()
                || document.sentenceOf(neighbour) != document.sentenceOf(token)) {
            return false;
        }
        int left = document.tokenEnd(Math.min(token, neighbour));
        int right = document.tokenBegin(Math.max(token, neighbour));
        boolean adjacent = document.text().substring(left, right).isBlank();
        boolean first =
                step < 0 && document.sentenceBegin(document.sentenceOf(token)) >= document.tokenBegin(neighbour);
        return adjacent && !first && Character.isUpperCase(document.text().charAt(document.tokenBegin(neighbour)));
    }
}
