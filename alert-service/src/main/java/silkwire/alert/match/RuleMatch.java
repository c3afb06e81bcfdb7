package silkwire.alert.match;

import java.util.List;

/**
 * A rule that an article matches.
 *
 * @param revision the revision of the rule whose query matched
 * @param places where, in the stored text: words that matched and what shows countries, topics and stances; at most 50
 * @param morePlaces how many further places there are
 */
public record RuleMatch(String ruleId, long revision, List<MatchedPlace> places, int morePlaces) {

    /** Copies the places. */
    public RuleMatch {
        places = List.copyOf(places);
    }
}
