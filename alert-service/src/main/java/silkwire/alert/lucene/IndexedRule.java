package silkwire.alert.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import silkwire.alert.match.MatchedPlace;
import silkwire.alert.match.RuleMatch;

/** A rule ready to be tried. */
final class IndexedRule {
    /** By id. */
    static final Comparator<IndexedRule> ORDER = IndexedRule::compare;

    private static final int MOST_PLACES = 50;
    private static final int HIGHEST_LETTER = 0xFF;

    private final String id;
    private final long key;
    private final long revision;
    private final int number;
    private final List<Wait.Post> posts;
    private final boolean isTriedAlways;
    private final List<Clause> used;
    private final int[] shown;

    /**
     * A rule.
     *
     * @param number its place among those that were tried; free to be another's when the rule ended
     * @param compiled what its query became
     */
    IndexedRule(String id, long revision, int number, CompiledQuery compiled) {
        this.id = id;
        this.key = key(id);
        this.revision = revision;
        this.number = number;
        this.used = compiled.used();
        this.shown = compiled.shown().stream().mapToInt(Clause::number).toArray();
        Wait wait = compiled.condition().waits();
        this.posts = wait.posts().stream().distinct().toList();
        this.isTriedAlways = wait.isNowhere();
    }

    /** The first letters of an id as one number, which mostly decides the order: up to one that does not fit in a byte. */
    private static long key(String id) {
        long key = 0;
        boolean isWhole = true;
        for (int i = 0; i < Long.BYTES; i++) {
            int letter = isWhole && i < id.length() ? Math.min(id.charAt(i), HIGHEST_LETTER) : 0;
            isWhole &= letter < HIGHEST_LETTER;
            key = (key << Byte.SIZE) | letter;
        }
        return key;
    }

    private static int compare(IndexedRule one, IndexedRule other) {
        int byKey = Long.compareUnsigned(one.key, other.key);
        return byKey == 0 ? one.id.compareTo(other.id) : byKey;
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

    List<Wait.Post> posts() {
        return posts;
    }

    boolean isTriedAlways() {
        return isTriedAlways;
    }

    List<Clause> used() {
        return used;
    }

    /** What it matched; where that is too much clause by clause in turn, so that every clause shows. */
    RuleMatch match(Trial trial) {
        List<List<MatchedPlace>> clauses = new ArrayList<>(shown.length);
        int count = 0;
        for (int clause : shown) {
            List<MatchedPlace> places = trial.places(clause);
            if (!places.isEmpty()) {
                clauses.add(places);
                count += places.size();
            }
        }
        if (count > MOST_PLACES) {
            return new RuleMatch(id, revision, inTurn(clauses), count - MOST_PLACES);
        }
        return new RuleMatch(id, revision, clauses.size() == 1 ? clauses.getFirst() : all(clauses, count), 0);
    }

    private static List<MatchedPlace> all(List<List<MatchedPlace>> clauses, int count) {
        List<MatchedPlace> told = new ArrayList<>(count);
        for (List<MatchedPlace> places : clauses) {
            told.addAll(places);
        }
        told.sort(TextPlaces::compare);
        return told;
    }

    private static List<MatchedPlace> inTurn(List<List<MatchedPlace>> clauses) {
        List<MatchedPlace> told = new ArrayList<>(MOST_PLACES);
        for (int turn = 0; told.size() < MOST_PLACES; turn++) {
            for (List<MatchedPlace> places : clauses) {
                if (turn < places.size() && told.size() < MOST_PLACES) {
                    told.add(places.get(turn));
                }
            }
        }
        told.sort(TextPlaces::compare);
        return told;
    }
}
