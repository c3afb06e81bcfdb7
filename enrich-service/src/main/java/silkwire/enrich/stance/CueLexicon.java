package silkwire.enrich.stance;

import silkwire.common.table.ResourceTable;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/** The cue words of all languages in one automaton. */
final class CueLexicon {
    private static final int ABOUT = 20_000;

    private final Lexicon lexicon = Lexicon.uniting(ABOUT);

    CueLexicon() {
        for (String[] line : ResourceTable.read(CueLexicon.class, "cues.tsv")) {
            int cue = Cue.of(line[0]).bit();
            for (String pattern : line[2].split("\\|")) {
                lexicon.add(pattern, line[1], LanguageBits.of(line[1]), cue);
            }
        }
    }

    /** Per token of the document the cues it belongs to, as {@linkplain Cue#bit bits}. */
    int[] find(Document document, long languages) {
        int[] cues = new int[document.tokenCount()];
        Hits hits = lexicon.find(document, languages);
        for (int hit = 0; hit < hits.size(); hit++) {
            int bits = hits.payload(hit);
            for (int other = 0; other < hits.alternatives(hit); other++) {
                bits |= hits.alternative(hit, other);
            }
            for (int token = hits.firstToken(hit); token <= hits.lastToken(hit); token++) {
                cues[token] |= bits;
            }
        }
        return cues;
    }
}
