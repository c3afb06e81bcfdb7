package silkwire.alert.lucene;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import silkwire.alert.match.RuleMatch;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.QueryNode;

/** All rules, ready for articles. Not thread-safe, but several threads may match while nobody changes it. */
final class RuleIndex {
    private final Clauses clauses = new Clauses();
    private final Numbers numbers = new Numbers();
    private final Map<String, IndexedRule> rules = new HashMap<>();
    private final Set<IndexedRule> triedAlways = new LinkedHashSet<>();

    /** Adds a rule, in the place of the one with its id. */
    void put(String id, long revision, QueryNode query, ZoneId zone) {
        CompiledQuery compiled = QueryCompiler.compile(query, clauses, zone);
        remove(id);
        IndexedRule rule = new IndexedRule(id, revision, numbers.take(), compiled);
        rules.put(id, rule);
        rule.waitsAt().forEach(clause -> clause.add(rule));
        if (rule.isTriedAlways()) {
            triedAlways.add(rule);
        }
    }

    /** Takes a rule away; nothing where there is none of this id. */
    void remove(String id) {
        IndexedRule rule = rules.remove(id);
        if (rule != null) {
            rule.waitsAt().forEach(clause -> clause.remove(rule));
            triedAlways.remove(rule);
            clauses.release(rule.used());
            numbers.free(rule.number());
        }
    }

    int size() {
        return rules.size();
    }

    int clauses() {
        return clauses.size();
    }

    /** The rules an article matches, in the order of their ids; {@code failed} is told of those that cannot be tried. */
    List<RuleMatch> match(ArticleEnriched article, Scratch scratch, BiConsumer<IndexedRule, RuntimeException> failed) {
        scratch.begin(clauses.bound(), numbers.bound());
        Trial trial = new Trial(article, scratch);
        triedAlways.forEach(trial::candidate);
        new TextReader(clauses.signals(), trial, scratch).read();
        List<RuleMatch> matches = new ArrayList<>();
        for (int i = 0; i < scratch.candidates(); i++) {
            attempt(scratch.candidate(i), trial, matches, failed);
        }
        matches.sort(Comparator.comparing(RuleMatch::ruleId));
        return matches;
    }

    private static void attempt(
            IndexedRule rule, Trial trial, List<RuleMatch> matches, BiConsumer<IndexedRule, RuntimeException> failed) {
        try {
            if (rule.matches(trial)) {
                matches.add(rule.match(trial));
            }
        } catch (RuntimeException e) { // Whatever is wrong with one rule is no reason to leave out the others.
            failed.accept(rule, e);
        }
    }
}
