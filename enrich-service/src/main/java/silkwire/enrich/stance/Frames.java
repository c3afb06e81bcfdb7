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
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/**
 * Directed verb frames: one country treats another. Subject–verb–object by default; verb-first too in Arabic, verb-last
 * in Turkic languages, Persian and Tajik.
 */
final class Frames {
    private static final long VERB_LAST = LanguageBits.ofList("tr,az,kk,ky,uz,tk,tt,ba,ug,fa,tg");
    private static final long VERB_FIRST = LanguageBits.ofList("ar");
    private static final int REACH = 7;
    private static final int MOST_EVIDENCE = 3;

    private final Document document;
    private final long languages;
    private final Map<String, Found> found = new LinkedHashMap<>();

    Frames(Document document, long languages) {
        this.document = document;
        this.languages = languages;
    }

    /** A frame: who treats whom, and how. */
    record Frame(PlaceMention from, PlaceMention to, Cue cue) {}

    private record Found(String from, String to, StanceLabel label, List<Span> evidence) {}

    @Nullable Frame read(CueHit verb, List<PlaceMention> mentions) {
        PlaceMention before = null;
        PlaceMention earlier = null;
        PlaceMention after = null;
        PlaceMention later = null;
        for (PlaceMention mention : mentions) {
            if (mention.lastToken() < verb.firstToken() && verb.firstToken() - mention.lastToken() <= 2 * REACH) {
                earlier = before;
                before = mention;
            } else if (mention.firstToken() > verb.lastToken() && mention.firstToken() - verb.lastToken() <= REACH) {
                later = after == null ? null : later == null ? mention : later;
                after = after == null ? mention : after;
            }
        }
        if ((languages & VERB_LAST) != 0 && languages != LanguageBits.ALL) {
            return frame(earlier, before, verb.cue());
        }
        boolean verbFirst = (languages & VERB_FIRST) != 0 && languages != LanguageBits.ALL && before == null;
        return verbFirst ? frame(after, later, verb.cue()) : frame(before, after, verb.cue());
    }

    void add(Frame frame, int sentence) {
        StanceLabel label = frame.cue == Cue.FRAME_POSITIVE ? StanceLabel.SUPPORTIVE : StanceLabel.CRITICAL;
        String from = frame.from.place().code();
        String to = frame.to.place().code();
        Found relation = found.computeIfAbsent(from + to + label, key -> new Found(from, to, label, new ArrayList<>()));
        if (relation.evidence.size() < MOST_EVIDENCE) {
            relation.evidence.add(document.span(document.sentenceBegin(sentence), document.sentenceEnd(sentence)));
        }
    }

    List<Relation> relations() {
        return found.values().stream()
                .map(each -> new Relation(each.from, each.to, each.label, each.evidence))
                .toList();
    }

    private static @Nullable Frame frame(@Nullable PlaceMention from, @Nullable PlaceMention to, Cue cue) {
        boolean directed = from != null
                && to != null
                && !from.place().isOrganisation()
                && !to.place().isOrganisation()
                && !from.place().code().equals(to.place().code());
        return directed && from != null && to != null ? new Frame(from, to, cue) : null;
    }
}
