package silkwire.alert.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import silkwire.alert.rule.Notify;
import silkwire.alert.rule.Rule;
import silkwire.common.query.ParsedQuery;

/** What a reader of a preview should know. */
final class PreviewNotes {
    private final Rule rule;
    private final ParsedQuery query;
    private final StoryShare share;
    private final int tried;
    private final int clauses;

    PreviewNotes(Rule rule, ParsedQuery query, StoryShare share, int tried, int clauses) {
        this.rule = rule;
        this.query = query;
        this.share = share;
        this.tried = tried;
        this.clauses = clauses;
    }

    /** What is exact and what is not. */
    List<String> exactness() {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Articles, copies, hours, clauses and samples are exact, of the articles as the index has them now: their"
                        + " latest text, without those that were withdrawn.");
        notes.add(
                share.isAll()
                        ? "Stories are exact. Notifications were calculated from every matching article by the code that sends"
                                + " them, with the rule's mode, conditions, budget, digest and quiet hours."
                        : "Stories are counted to about 1 %. Notifications are an estimate: the articles are too many to follow"
                                + " one by one, so every " + share.factor() + ". story was followed and counts "
                                + share.factor() + " times.");
        notes.add(
                "Not in it: corrections and withdrawals, mutes and pauses, what still waits for its digest at the end, and whether"
                        + " receivers take what is sent.");
        if (PositiveClauses.isRelative(query.tree())) {
            notes.add(
                    "The query names a time by now, which is the receipt of each article to a rule: here it is right to one"
                            + " two-hundredth of the days, so articles at its edge may be counted wrongly.");
        }
        if (tried < clauses) {
            notes.add("The first " + tried + " of " + clauses + " clauses were tried by themselves.");
        }
        return notes;
    }

    /** What should be looked at before the rule is switched on. */
    List<String> warnings(long articles, long takenInLate, List<String> never, List<Preview.Day> days) {
        List<String> warnings = new ArrayList<>();
        budget(days).ifPresent(warnings::add);
        if (articles == 0) {
            warnings.add("Nothing of these days matches.");
        }
        if (takenInLate > 0) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "%d more %s of these days %s but came late (marked as backfill, or by the first poll of a feed): the rule"
                            + " is not told of them, here or later, unless it says \"backfill\": true.",
                    takenInLate,
                    takenInLate == 1 ? "article" : "articles",
                    takenInLate == 1 ? "matches" : "match"));
        }
        if (!never.isEmpty()) {
            warnings.add(
                    never.size() == 1
                            ? "One clause matches nothing of these days: " + never.getFirst()
                            : never.size() + " clauses match nothing of these days: " + String.join(", ", never));
        }
        if (rule.channels().isEmpty()) {
            warnings.add("The rule has no channels: what it tells is read by its stream, its feed and the API only.");
        }
        query.warnings().forEach(warning -> warnings.add("Query: " + warning.message()));
        return warnings;
    }

    private Optional<String> budget(List<Preview.Day> days) {
        Notify wish = rule.notification();
        List<Preview.Day> over =
                days.stream().filter(day -> day.overBudget() > 0).toList();
        return over.stream()
                .max(Comparator.comparingLong(day -> day.single() + day.overBudget()))
                .map(fullest -> String.format(
                        Locale.ROOT,
                        "The budget of %d a day would have been exceeded on %d of %d days, most on %s (%d). What is above it"
                                + " comes in digests at full hours.",
                        wish.budgetPerDay(),
                        over.size(),
                        days.size(),
                        fullest.day(),
                        fullest.single() + fullest.overBudget()));
    }
}
