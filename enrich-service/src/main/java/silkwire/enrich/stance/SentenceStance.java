package silkwire.enrich.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Holder;
import silkwire.enrich.text.Document;

/**
 * What one sentence expresses. Each evaluating word counts for the targets near it: fully for the nearest, little for
 * others, less with distance; a negator up to three words before turns it; after a contrast it weighs more, before one
 * less.
 */
final class SentenceStance {
    private static final int NEGATION_REACH = 3;
    private static final double NEGATED = -0.7;
    private static final double BEFORE_CONTRAST = 0.5;
    private static final double AFTER_CONTRAST = 1.3;
    private static final double OTHER_TARGET = 0.12;
    private static final double HALF_DISTANCE = 8;
    private static final double UNKNOWN_SPEAKER = 0.5;
    private static final int SCARE_QUOTE_TOKENS = 4;

    private final Document document;
    private final SpeakerFinder speakers;
    private final StancePool pool;

    SentenceStance(Document document, SpeakerFinder speakers, StancePool pool) {
        this.document = document;
        this.speakers = speakers;
        this.pool = pool;
    }

    void read(int sentence, List<CueHit> cues, List<TargetMention> mentions) {
        for (CueHit cue : cues) {
            if (cue.cue().score() != 0 && !isOwnName(cue, mentions)) {
                double score = cue.cue().score() * negation(cue, cues) * contrast(cue, cues);
                spread(sentence, cue, score, mentions);
            }
        }
    }

    private void spread(int sentence, CueHit cue, double score, List<TargetMention> mentions) {
        Speech speech = speechAt(sentence, cue.firstToken());
        if (speech != null && speech.covers(cue.firstToken())) {
            return;
        }
        boolean quoted = isQuoted(cue.firstToken());
        Holder holder = speech == null ? Holder.author() : speech.holder();
        double certainty = quoted && speech == null ? UNKNOWN_SPEAKER : 1;
        TargetMention nearest = nearest(cue, mentions, speech, -1);
        int done = -1;
        for (TargetMention mention : mentions) {
            boolean next = nearest != null && mention.target() != done;
            TargetMention own = next ? nearest(cue, mentions, speech, mention.target()) : null;
            if (nearest != null && mention.equals(own)) {
                double share = mention.target() == nearest.target() ? 1 : OTHER_TARGET;
                double weight = share * mention.weight() * HALF_DISTANCE / (HALF_DISTANCE + distance(cue, mention));
                pool.add(mention.target(), holder, score * certainty * weight, sentence);
                done = mention.target();
            }
        }
    }

    /** The nearest mention of {@code target}, of any where it is negative; the speaker speaks of others. */
    private static @Nullable TargetMention nearest(
            CueHit cue, List<TargetMention> mentions, @Nullable Speech speech, int target) {
        TargetMention best = null;
        for (TargetMention mention : mentions) {
            boolean speaking = speech != null && speech.covers(mention.firstToken());
            boolean victim = cue.cue() == Cue.HARM && mention.firstToken() > cue.lastToken();
            boolean asked = target < 0 || mention.target() == target;
            if (!speaking && !victim && asked && (best == null || effort(cue, mention) < effort(cue, best))) {
                best = mention;
            }
        }
        return best;
    }

    private static double effort(CueHit cue, TargetMention mention) {
        return distance(cue, mention) / mention.weight();
    }

    private static int distance(CueHit cue, TargetMention mention) {
        return mention.firstToken() > cue.lastToken()
                ? mention.firstToken() - cue.lastToken()
                : Math.max(0, cue.firstToken() - mention.lastToken());
    }

    private static boolean isOwnName(CueHit cue, List<TargetMention> mentions) {
        return mentions.stream()
                .anyMatch(
                        mention -> cue.firstToken() >= mention.firstToken() && cue.lastToken() <= mention.lastToken());
    }

    private static double negation(CueHit cue, List<CueHit> cues) {
        double factor = 1;
        for (CueHit other : cues) {
            int before = cue.firstToken() - other.lastToken();
            int after = other.firstToken() - cue.lastToken();
            if (other.cue() == Cue.NEGATOR && ((before > 0 && before <= NEGATION_REACH) || after == 1)) {
                factor = NEGATED;
            }
        }
        return factor;
    }

    private static double contrast(CueHit cue, List<CueHit> cues) {
        double factor = 1;
        for (CueHit other : cues) {
            if (other.cue() == Cue.CONTRAST) {
                factor = other.firstToken() > cue.lastToken() ? BEFORE_CONTRAST : AFTER_CONTRAST;
            }
        }
        return factor;
    }

    private boolean isQuoted(int token) {
        int quotation = document.quotationAt(document.tokenBegin(token));
        return quotation >= 0
                && document.tokenAt(document.quotationEnd(quotation))
                                - document.tokenAt(document.quotationBegin(quotation))
                        >= SCARE_QUOTE_TOKENS;
    }

    /** The speech that the token belongs to: its sentence's, or for a quotation also a neighbour's. */
    private @Nullable Speech speechAt(int sentence, int token) {
        Speech own = speakers.speechIn(sentence);
        if (own != null || !isQuoted(token)) {
            return own;
        }
        Speech before = sentence > 0 ? speakers.speechIn(sentence - 1) : null;
        return before != null || sentence + 1 >= document.sentenceCount() ? before : speakers.speechIn(sentence + 1);
    }
}
