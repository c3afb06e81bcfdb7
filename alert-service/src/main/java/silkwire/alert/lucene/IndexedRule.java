package silkwire.alert.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
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

    /** What it matched, clause by clause in turn until there are enough, so that every clause shows. */
    RuleMatch match(Trial trial) {
        List<Iterator<MatchedPlace>> clauses = new ArrayList<>();
        for (Clause clause : shown) {
            clauses.add(trial.places(clause).iterator());
        }
        TreeSet<MatchedPlace> places = new TreeSet<>(TextPlaces.ORDER);
        int more = 0;
        while (!clauses.isEmpty()) {
            clauses.removeIf(clause -> !clause.hasNext());
            for (Iterator<MatchedPlace> clause : clauses) {
                MatchedPlace place = clause.next();
                if (places.size() < MOST_PLACES) {
                    places.add(place);
                } else {
                    more++;
                }
            }
        }
        return new RuleMatch(id, revision, List.copyOf(places), more);
    }
}
