package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.table.ResourceTable;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/** The cue words, an automaton for each language: a text is walked with those of its own. */
final class CueLexicon {
    private static final int PATTERNS = 1_500;

    private final List<Part> parts = new ArrayList<>();

    private record Part(long language, Lexicon lexicon) {}

    CueLexicon() {
        Map<String, Lexicon> lexicons = new LinkedHashMap<>();
        for (String[] line : ResourceTable.read(CueLexicon.class, "cues.tsv")) {
            String language = line[1];
            Lexicon lexicon = lexicons.computeIfAbsent(language, each -> Lexicon.uniting(PATTERNS));
            for (String pattern : line[2].split("\\|")) {
                lexicon.add(
                        pattern,
                        language,
                        LanguageBits.of(language),
                        Cue.of(line[0]).bit());
            }
        }
        lexicons.forEach((language, lexicon) -> parts.add(new Part(LanguageBits.of(language), lexicon)));
    }

    /** Per token of the document the cues it belongs to, as {@linkplain Cue#bit bits}. */
    int[] find(Document document, long languages) {
        int[] cues = new int[document.tokenCount()];
        for (Part part : parts) {
            if ((part.language & languages) != 0) {
                add(part.lexicon.find(document, part.language), cues);
            }
        }
        return cues;
    }

    private static void add(Hits hits, int[] cues) {
        for (int hit = 0; hit < hits.size(); hit++) {
            int bits = hits.payload(hit);
            for (int other = 0; other < hits.alternatives(hit); other++) {
                bits |= hits.alternative(hit, other);
            }
            for (int token = hits.firstToken(hit); token <= hits.lastToken(hit); token++) {
                cues[token] |= bits;
            }
        }
    }
}
