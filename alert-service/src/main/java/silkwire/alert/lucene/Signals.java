package silkwire.alert.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.query.QueryField;

/** What of an article tells that clauses hold: words, beginnings of words, values of fields and beginnings of values. */
final class Signals {
    private final Terms words = new Terms();
    private final Terms prefixes = new Terms();
    private final Lengths prefixLengths = new Lengths();
    private long version;
    private final Map<QueryField, Map<String, Clause>> values = new EnumMap<>(QueryField.class);
    private final Map<QueryField, Beginnings> valuePrefixes = new EnumMap<>(QueryField.class);

    Terms words() {
        return words;
    }

    /** Grows with every change of the terms that rules ask for. */
    long version() {
        return version;
    }

    boolean hasPrefixes() {
        return prefixLengths.longest() >= 0;
    }

    /** The terms of all beginnings of a word that rules ask for. */
    List<Term> prefixesOf(String word) {
        List<Term> found = new ArrayList<>();
        prefixes.findBeginnings(word, prefixLengths, found);
        return found;
    }

    /** Rules changed: the terms that words have are others. */
    void change() {
        version++;
    }

    /** The term of a word that a clause looks for, held. */
    Term word(String text) {
        return words.hold(text);
    }

    /** The term of a beginning that a clause looks for, held. */
    Term prefix(String text) {
        prefixLengths.add(text.length());
        return prefixes.hold(text);
    }

    void enter(QueryField field, String value, Clause clause) {
        values.computeIfAbsent(field, key -> new HashMap<>()).put(value, clause);
    }

    void leave(QueryField field, String value) {
        values.getOrDefault(field, Map.of()).remove(value);
    }

    void enterPrefix(QueryField field, String prefix, Clause clause) {
        valuePrefixes.computeIfAbsent(field, key -> new Beginnings()).put(prefix, clause);
    }

    void leavePrefix(QueryField field, String prefix) {
        Beginnings beginnings = valuePrefixes.get(field);
        if (beginnings != null) {
            beginnings.clauses.remove(prefix);
        }
    }

    /** Tells an article what holds because a field of it has this value. */
    void signal(QueryField field, String value, Trial trial) {
        Clause clause = values.getOrDefault(field, Map.of()).get(value);
        if (clause != null) {
            trial.signal(clause.number(), true);
        }
        Beginnings beginnings = valuePrefixes.get(field);
        if (beginnings != null) {
            beginnings.signal(value, trial);
        }
    }

    /** Beginnings of the values of a field. */
    private static final class Beginnings {
        private final Map<String, Clause> clauses = new HashMap<>();
        private final Lengths lengths = new Lengths();

        void put(String prefix, Clause clause) {
            clauses.put(prefix, clause);
            lengths.add(prefix.length());
        }

        void signal(String value, Trial trial) {
            int last = Math.min(value.length(), lengths.longest());
            for (int length = 0; length <= last; length++) {
                Clause begun = lengths.mayHave(length) ? clauses.get(value.substring(0, length)) : null;
                if (begun != null) {
                    trial.signal(begun.number(), true);
                }
            }
        }
    }
}
