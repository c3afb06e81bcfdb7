package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.List;
import silkwire.common.table.ResourceTable;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/** The cue words in three automata, since a word may evaluate, report and act at once ("accused"). */
final class CueLexicon {
    private static final int ABOUT = 4_000;
    private static final Cue[] CUES = Cue.values();

    private final Lexicon evaluation = new Lexicon(ABOUT);
    private final Lexicon speech = new Lexicon(ABOUT);
    private final Lexicon frames = new Lexicon(ABOUT);

    CueLexicon() {
        for (String[] line : ResourceTable.read(CueLexicon.class, "cues.tsv")) {
            Cue cue = Cue.of(line[0]);
            for (String pattern : line[2].split("\\|")) {
                lexiconOf(cue)
                        .add(
                                pattern,
                                line[1],
                                LanguageBits.of(line[1]),
                                List.of(CUES).indexOf(cue));
            }
        }
    }

    Cues find(Document document, long languages) {
        return new Cues(
                cues(evaluation.find(document, languages)),
                cues(speech.find(document, languages)),
                cues(frames.find(document, languages)));
    }

    private static List<CueHit> cues(Hits hits) {
        List<CueHit> cues = new ArrayList<>(hits.size());
        for (int hit = 0; hit < hits.size(); hit++) {
            cues.add(new CueHit(CUES[hits.payload(hit)], hits.firstToken(hit), hits.lastToken(hit)));
        }
        return cues;
    }

    private Lexicon lexiconOf(Cue cue) {
        return switch (cue) {
            case SPEECH, THAT, ROLE, VICTIM_FOLLOWS, VICTIM_PRECEDES -> speech;
            case FRAME_POSITIVE, FRAME_NEGATIVE, FRAME_ATTACK -> frames;
            default -> evaluation;
        };
    }
}
