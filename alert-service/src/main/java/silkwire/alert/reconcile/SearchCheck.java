package silkwire.alert.reconcile;

import java.util.List;

/**
 * Rules that were run in the search engine too, a part of them in each window so that each has its turn every day: how many, how
 * many of them found another number of articles, and of these at most as many as {@link ReconciledWindow#MOST_NAMED}.
 */
public record SearchCheck(int rules, long differing, List<Difference> differences) {

    /** Copies the list. */
    public SearchCheck {
        differences = List.copyOf(differences);
    }

    /** A rule, how many articles the search engine finds with it, and how many match it when it is run on them one by one. */
    public record Difference(String rule, long search, long plain) {}
}
