package silkwire.alert.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would have told.
 *
 * @param parsed its query with every operator written
 * @param days how long that is; the first and the last day of {@code byDay} are parts of days
 * @param articles that match
 * @param takenInLate how many more would match, had the rule backfill: they were loaded afterwards or by the first poll of a feed
 * @param stories of how many stories they are; exact where {@code storiesExact}
 * @param copies how many of the articles are copies
 * @param shareOfCopies the same as a share of 1
 * @param notifications what would have been sent, and in all that would have been sent by itself but for the budget
 * @param byDay in the rule's zone
 * @param busiestHour null where nothing matches
 * @param clauses what of the query has to match, and how many articles of these days each matches by itself
 * @param neverMatching those of them that match none
 * @param exactness what is exact and what is not, and why
 * @param warnings what its owner should know before it is switched on
 */
public record Preview(
        String parsed,
        Instant from,
        Instant to,
        ZoneId tz,
        int days,
        long articles,
        long takenInLate,
        long stories,
        boolean storiesExact,
        long copies,
        double shareOfCopies,
        Notifications notifications,
        List<Day> byDay,
        @Nullable Hour busiestHour,
        List<Sample> samples,
        List<Clause> clauses,
        List<String> neverMatching,
        List<String> exactness,
        List<String> warnings,
        long tookMillis) {

    /** Copies the lists. */
    public Preview {
        byDay = List.copyOf(byDay);
        samples = List.copyOf(samples);
        clauses = List.copyOf(clauses);
        neverMatching = List.copyOf(neverMatching);
        exactness = List.copyOf(exactness);
        warnings = List.copyOf(warnings);
    }

    /**
     * What would have been sent.
     *
     * @param total with digests
     * @param perDay the mean of a day
     * @param mostPerDay of the fullest day
     * @param overBudget what the budget would have moved into digests
     * @param everyNthStory 1 where every story was followed, else each stands for so many
     */
    public record Notifications(
            long total,
            double perDay,
            long mostPerDay,
            long single,
            long digests,
            long overBudget,
            int everyNthStory) {}

    /** One day. */
    public record Day(LocalDate day, long articles, long notifications, long single, long digests, long overBudget) {}

    /** An hour from its beginning, and the articles received in it. */
    public record Hour(ZonedDateTime from, long articles) {}

    /** A clause by itself. */
    public record Clause(String clause, long articles) {}

    /**
     * An article that matches.
     *
     * @param title in its script
     * @param matched the words and evidence by which it matches, as they stand in the text, each once
     */
    public record Sample(
            String id,
            String story,
            String title,
            String language,
            String source,
            String outlet,
            @Nullable String url,
            Instant publishedAt,
            Instant receivedAt,
            List<Matched> matched) {
        /** Copies the matches. */
        public Sample {
            matched = List.copyOf(matched);
        }
    }

    /** What of a clause stands in a text. */
    public record Matched(String clause, String text) {}
}
