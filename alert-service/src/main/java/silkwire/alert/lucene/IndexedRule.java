package silkwire.alert.lucene;

import java.util.ArrayList;
import java.util.List;
import silkwire.alert.match.MatchedPlace;
import silkwire.alert.match.RuleMatch;

/** A rule ready to be tried. */
final class IndexedRule {
    private static final int MOST_PLACES = 50;

    private final String id;
    private final long revision;
    private final int number;
    private final Condition condition;
    private final List<Clause> waitsAt;
    private final List<Clause> used;
    private final List<Clause> shown;

    /**
     * A rule.
     *
     * @param number its place among those that were tried; free to be another's when the rule ended
     * @param compiled what its query became
     */
    IndexedRule(String id, long revision, int number, CompiledQuery compiled) {
        this.id = id;
        this.revision = revision;
        this.number = number;
        this.condition = compiled.condition();
        this.used = compiled.used();
        this.shown = compiled.shown();
        this.waitsAt =
                compiled.condition().waits().clauses().stream().distinct().toList();
    }

    String id() {
        return id;
    }

    long revision() {
        return revision;
    }

    int number() {
        return number;
    }

    List<Clause> waitsAt() {
        return waitsAt;
    }

    boolean isTriedAlways() {
        return condition.waits().isNowhere();
    }

    List<Clause> used() {
        return used;
    }

    boolean matches(Trial trial) {
        return condition.holds(trial);
    }

    /** What it matched; where that is too much clause by clause in turn, so that every clause shows. */
    RuleMatch match(Trial trial) {
        List<List<MatchedPlace>> clauses = new ArrayList<>();
        int count = 0;
        for (Clause clause : shown) {
            List<MatchedPlace> places = trial.places(clause);
            if (!places.isEmpty()) {
                clauses.add(places);
                count += places.size();
            }
        }
        if (clauses.size() == 1 && count <= MOST_PLACES) {
            return new RuleMatch(id, revision, clauses.getFirst(), 0);
        }
        List<MatchedPlace> told = new ArrayList<>();
        for (int turn = 0; told.size() < Math.min(count, MOST_PLACES); turn++) {
            for (List<MatchedPlace> places : clauses) {
                if (turn < places.size() && told.size() < MOST_PLACES) {
                    told.add(places.get(turn));
                }
            }
        }
        told.sort(TextPlaces::compare);
        return new RuleMatch(id, revision, told, count - told.size());
    }
}
