package silkwire.alert.lucene;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.RuleMatch;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.QueryNode;

/** All rules, ready for articles. Not thread-safe, but several threads may match while nobody changes it. */
final class RuleIndex {
    private static final int FIRST_SIZE = 1 << 10;

    private final Clauses clauses = new Clauses();
    private final Numbers numbers = new Numbers();
    private final Map<String, IndexedRule> rules = new HashMap<>();
    private final Set<IndexedRule> triedAlways = new LinkedHashSet<>();
    private @Nullable IndexedRule[] byNumber = new IndexedRule[FIRST_SIZE];
    private int[] @Nullable [] programs = new int[FIRST_SIZE][];
    private @Nullable Waiting[] waiting = new Waiting[FIRST_SIZE];

    /** Adds a rule, in the place of the one with its id. */
    void put(String id, long revision, QueryNode query, ZoneId zone) {
        CompiledQuery compiled = QueryCompiler.compile(query, clauses, zone);
        remove(id);
        IndexedRule rule = new IndexedRule(id, revision, numbers.take(), compiled);
        rules.put(id, rule);
        byNumber = Numbers.roomFor(numbers.bound(), byNumber);
        programs = Numbers.roomFor(numbers.bound(), programs);
        waiting = Numbers.roomFor(clauses.bound(), waiting);
        byNumber[rule.number()] = rule;
        programs[rule.number()] = Program.of(compiled.condition());
        rule.posts().forEach(post -> await(rule.number(), post));
        if (rule.isTriedAlways()) {
            triedAlways.add(rule);
        }
    }

    /** Takes a rule away; nothing where there is none of this id. */
    void remove(String id) {
        IndexedRule rule = rules.remove(id);
        if (rule != null) {
            rule.posts().forEach(post -> forget(rule.number(), post));
            triedAlways.remove(rule);
            byNumber[rule.number()] = null;
            programs[rule.number()] = null;
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
        Trial trial = new Trial(clauses, article, scratch);
        triedAlways.forEach(rule -> scratch.add(rule.number()));
        new TextReader(clauses.signals(), trial, scratch).read();
        callWaiting(scratch);
        Question<Boolean> holds = this::holds;
        List<IndexedRule> matching = new ArrayList<>();
        for (int i = 0; i < scratch.candidates(); i++) {
            int rule = scratch.candidate(i);
            if (Boolean.TRUE.equals(unlessItFails(holds, rule, trial, failed))) {
                matching.add(rule(rule));
            }
        }
        matching.sort(IndexedRule.ORDER);
        List<RuleMatch> matches = new ArrayList<>(matching.size());
        for (IndexedRule rule : matching) {
            RuleMatch match = unlessItFails((number, tried) -> rule.match(tried), rule.number(), trial, failed);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    private boolean holds(int rule, Trial trial) {
        return Program.holds(Objects.requireNonNull(programs[rule]), trial);
    }

    private IndexedRule rule(int number) {
        return Objects.requireNonNull(byNumber[number]);
    }

    private void callWaiting(Scratch scratch) {
        int signalled = scratch.answered();
        for (int i = 0; i < signalled; i++) {
            Waiting here = waiting[scratch.answered(i)];
            if (here != null) {
                here.call(scratch);
            }
        }
    }

    private void await(int rule, Wait.Post post) {
        int clause = post.clause().number();
        Waiting here = waiting[clause];
        if (here == null) {
            here = new Waiting();
            waiting[clause] = here;
        }
        Clause guard = post.guard();
        if (guard == null) {
            here.add(rule);
        } else {
            here.add(rule, guard.number());
        }
    }

    private void forget(int rule, Wait.Post post) {
        int clause = post.clause().number();
        Waiting here = waiting[clause];
        if (here != null) {
            here.remove(rule);
            waiting[clause] = here.isEmpty() ? null : here;
        }
    }

    /** What is asked of one rule. */
    private interface Question<A> {
        A ask(int rule, Trial trial);
    }

    private <A> @Nullable A unlessItFails(
            Question<A> question, int rule, Trial trial, BiConsumer<IndexedRule, RuntimeException> failed) {
        try {
            return question.ask(rule, trial);
        } catch (RuntimeException e) { // Whatever is wrong with one rule is no reason to leave out the others.
            failed.accept(rule(rule), e);
            return null;
        }
    }
}
