package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Relation;
import silkwire.common.event.Span;
import silkwire.common.event.StanceLabel;
import silkwire.enrich.country.PlaceMention;

/**
 * Directed verb frames: one country treats another. Subject–verb–object by default; verb-first too in Arabic, verb-last
 * in Turkic languages, Persian and Tajik. A word of the passive ("by", tarafından, من قبل, 被, осуждена) turns a frame round.
 */
final class Frames {
    private static final int FRAMES = Cue.FRAME_POSITIVE.bit() | Cue.FRAME_NEGATIVE.bit() | Cue.FRAME_ATTACK.bit();
    private static final int REACH = 7;
    private static final int MOST_EVIDENCE = 3;

    private final StanceText text;
    private final Map<String, Found> found = new LinkedHashMap<>();

    Frames(StanceText text) {
        this.text = text;
    }

    private record Found(String from, String to, StanceLabel label, List<Span> evidence) {}

    /** The relations of the whole text. */
    List<Relation> find() {
        int next = 0;
        for (int token = 0; token < text.tokenCount(); token++) {
            if (!isFrame(token)) {
                continue;
            }
            int last = token;
            while (last + 1 < text.tokenCount() && isFrame(last + 1)) {
                last++;
            }
            int sentence = text.document().sentenceOf(token);
            while (next < text.places().size()
                    && text.document().sentenceOf(text.places().get(next).firstToken()) < sentence) {
                next++;
            }
            read(token, last, sentence, next);
            token = last;
        }
        return found.values().stream()
                .map(each -> new Relation(each.from, each.to, each.label, each.evidence))
                .toList();
    }

    private boolean isFrame(int token) {
        return (text.cues(token) & FRAMES) != 0;
    }

    private void read(int verbFirst, int verbLast, int sentence, int from) {
        PlaceMention before = null;
        PlaceMention earlier = null;
        PlaceMention after = null;
        PlaceMention later = null;
        for (int index = from; index < text.places().size(); index++) {
            PlaceMention mention = text.places().get(index);
            if (text.document().sentenceOf(mention.firstToken()) != sentence) {
                break;
            }
            if (mention.lastToken() < verbFirst && verbFirst - mention.lastToken() <= 2 * REACH) {
                earlier = before;
                before = mention;
            } else if (mention.firstToken() > verbLast && mention.firstToken() - verbLast <= REACH) {
                later = after == null ? null : later == null ? mention : later;
                after = after == null ? mention : after;
            }
        }
        if (text.order() == WordOrder.VERB_LAST) {
            addDirected(earlier, before, end(earlier), verbLast + 1, sentence, verbFirst);
        } else if (text.order() == WordOrder.VERB_FIRST && before == null) {
            addDirected(after, later, end(after), begin(later), sentence, verbFirst);
        } else if (after == null && isPassive(end(earlier), begin(before))) {
            add(before, earlier, verbFirst, sentence);
        } else {
            addDirected(before, after, verbFirst, begin(after), sentence, verbFirst);
        }
    }

    /** Adds the frame of two countries, turned round where the tokens between say that the second is who acts. */
    private void addDirected(
            @Nullable PlaceMention one, @Nullable PlaceMention other, int from, int to, int sentence, int verb) {
        boolean passive = isPassive(from, to);
        add(passive ? other : one, passive ? one : other, verb, sentence);
    }

    private boolean isPassive(int from, int to) {
        for (int token = from; token < to; token++) {
            if (text.is(token, Cue.PASSIVE)) {
                return true;
            }
        }
        return false;
    }

    private int end(@Nullable PlaceMention mention) {
        return mention == null ? text.tokenCount() : mention.lastToken() + 1;
    }

    private static int begin(@Nullable PlaceMention mention) {
        return mention == null ? 0 : mention.firstToken();
    }

    private void add(@Nullable PlaceMention from, @Nullable PlaceMention to, int verb, int sentence) {
        boolean directed = from != null
                && to != null
                && !from.place().isOrganisation()
                && !to.place().isOrganisation()
                && !from.place().code().equals(to.place().code());
        boolean positive = text.is(verb, Cue.FRAME_POSITIVE);
        boolean spared = text.isNegated(verb) && !positive;
        if (!directed || from == null || to == null || spared) {
            return;
        }
        StanceLabel label = positive && !text.isNegated(verb) ? StanceLabel.SUPPORTIVE : StanceLabel.CRITICAL;
        String fromCode = from.place().code();
        String toCode = to.place().code();
        Found relation = found.computeIfAbsent(
                fromCode + toCode + label, key -> new Found(fromCode, toCode, label, new ArrayList<>()));
        if (relation.evidence.size() < MOST_EVIDENCE) {
            relation.evidence.add(text.document()
                    .span(
                            text.document().sentenceBegin(sentence),
                            text.document().sentenceEnd(sentence)));
        }
    }
}
