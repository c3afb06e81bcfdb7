package silkwire.alert.resend;

import java.time.Instant;

/**
 * What becomes of a wish to send old matches.
 *
 * @param resend how the wish is known; the same wish has the same id
 * @param sent whether it is on its way; false for a dry run
 * @param articles how many articles of the window the rule matches now
 * @param stories of how many stories they are
 * @param muted how many of these stories (articles, where every article is told) are left out because the rule mutes them
 * @param toldBefore how many were told by themselves before, as far as the archive of notifications knows
 * @param atMost how many notifications come: fewer where more was told before, in digests, or where a story does not meet the
 *     rule's conditions
 * @param how in which way they come
 */
public record ResendReport(
        String resend,
        String rule,
        long revision,
        Instant from,
        Instant to,
        boolean again,
        boolean sent,
        long articles,
        int stories,
        int muted,
        int toldBefore,
        int atMost,
        String how) {}
