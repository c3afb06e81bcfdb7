package silkwire.alert.lucene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule waits for an article: posts of which at least one is reached wherever the rule matches.
 *
 * @param frequency in how many articles of a million one of them may be expected to be reached
 */
record Wait(List<Post> posts, long frequency) {
    /** No clause must hold: the rule is tried with every article. */
    static final Wait NOWHERE = new Wait(List.of(), Long.MAX_VALUE);

    /** What never holds waits for nothing. */
    static final Wait NEVER = new Wait(List.of(), 0);

    /** Copies the posts. */
    Wait {
        posts = List.copyOf(posts);
    }

    /**
     * Reached where its clause holds and its guard does.
     *
     * @param guard null where the clause alone decides
     */
    record Post(Clause clause, @Nullable Clause guard) {
        private Post guardedBy(Clause other) {
            return guard == null && !clause.equals(other) ? new Post(clause, other) : this;
        }
    }

    static Wait at(Clause clause) {
        return new Wait(List.of(new Post(clause, null)), clause.frequency());
    }

    boolean isNowhere() {
        return frequency == Long.MAX_VALUE;
    }

    /** Where one of two conditions may hold. */
    Wait or(Wait other) {
        if (isNowhere() || other.isNowhere()) {
            return NOWHERE;
        }
        List<Post> both = new ArrayList<>(posts);
        both.addAll(other.posts);
        return new Wait(both, frequency + other.frequency);
    }

    /** Where all of these may hold: at the rarest of them, guarded by the rarest of the others that is one clause. */
    static Wait ofAll(List<Wait> all) {
        int rarest = rarest(all, -1);
        if (rarest < 0) {
            return NOWHERE;
        }
        Wait chosen = all.get(rarest);
        int guard = rarest(
                all.stream()
                        .map(each -> each.posts.size() == 1 ? each : NOWHERE)
                        .toList(),
                rarest);
        if (guard < 0) {
            return chosen;
        }
        Clause guarding = all.get(guard).posts.getFirst().clause;
        return new Wait(
                chosen.posts.stream().map(post -> post.guardedBy(guarding)).toList(), chosen.frequency);
    }

    /** The rarest but for the one at {@code without}, or -1. */
    private static int rarest(List<Wait> all, int without) {
        int rarest = -1;
        for (int i = 0; i < all.size(); i++) {
            boolean isRarer = rarest < 0 || all.get(i).frequency < all.get(rarest).frequency;
            if (i != without && !all.get(i).isNowhere() && isRarer) {
                rarest = i;
            }
        }
        return rarest;
    }
}
