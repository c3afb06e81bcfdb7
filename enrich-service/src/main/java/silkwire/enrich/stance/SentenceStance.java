package silkwire.enrich.stance;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Holder;
import silkwire.enrich.text.Document;

/**
 * What one sentence expresses. Each evaluating word counts for the nearest target that {@link Aim} allows and those
 * joined to it ("X and Y"), less with distance; a negator up to three words before turns it; after a contrast it weighs
 * more, before one less.
 */
final class SentenceStance {
    private static final int NEGATION_REACH = 3;
    private static final double NEGATED = -0.7;
    private static final double BEFORE_CONTRAST = 0.5;
    private static final double AFTER_CONTRAST = 1.3;
    private static final double JOINED_TARGET = 0.8;
    private static final int JOINED_REACH = 2;
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

    void read(int sentence, List<CueHit> cues, Aim aim, List<TargetMention> mentions) {
        for (CueHit cue : cues) {
            if (cue.cue().score() != 0 && !isOwnName(cue, mentions)) {
                double score = cue.cue().score() * negation(cue, cues) * contrast(cue, cues);
                spread(sentence, cue, score, aim, mentions);
            }
        }
    }

    private void spread(int sentence, CueHit cue, double score, Aim aim, List<TargetMention> mentions) {
        Speech speech = speechAt(sentence, cue.firstToken());
        if (speech != null && speech.covers(cue.firstToken())) {
            return;
        }
        List<TargetMention> meant = mentions.stream()
                .filter(mention -> speech == null || !speech.covers(mention.firstToken()))
                .filter(mention -> aim.allows(cue, score, mention))
                .toList();
        if (meant.isEmpty()) {
            return;
        }
        TargetMention nearest = Collections.min(meant, Comparator.comparingDouble(each -> effort(cue, each, aim)));
        Holder holder = speech == null ? Holder.author() : speech.holder();
        double certain = score * certainty(cue, speech);
        Set<Integer> done = new HashSet<>();
        addTo(nearest, 1, cue, certain, aim, holder, sentence);
        done.add(nearest.target());
        for (TargetMention mention : meant) {
            if (isJoined(nearest, mention) && done.add(mention.target())) {
                addTo(mention, JOINED_TARGET, cue, certain, aim, holder, sentence);
            }
        }
    }

    private void addTo(
            TargetMention mention, double share, CueHit cue, double score, Aim aim, Holder holder, int sentence) {
        double weight = share * mention.weight() * HALF_DISTANCE / (HALF_DISTANCE + aim.distance(cue, mention));
        pool.add(mention.target(), holder, score * weight, sentence);
    }

    private double certainty(CueHit cue, @Nullable Speech speech) {
        return isQuoted(cue.firstToken()) && speech == null ? UNKNOWN_SPEAKER : 1;
    }

    private static boolean isJoined(TargetMention mention, TargetMention other) {
        return Math.abs(mention.firstToken() - other.lastToken()) <= JOINED_REACH
                || Math.abs(other.firstToken() - mention.lastToken()) <= JOINED_REACH;
    }

    private static double effort(CueHit cue, TargetMention mention, Aim aim) {
        return aim.distance(cue, mention) / mention.weight();
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
