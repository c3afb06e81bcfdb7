package silkwire.enrich.stance;

import java.util.List;
import silkwire.enrich.text.Document;

/**
 * The cues of a text in the order of its tokens: evaluating words, words of speech and words with a victim,
 * verbs of treatment.
 */
record Cues(List<CueHit> evaluation, List<CueHit> speech, List<CueHit> frames) {

    /** Those of {@code hits} that stand in the sentence. */
    static List<CueHit> inSentence(Document document, List<CueHit> hits, int sentence) {
        int from = firstAtOrAfter(document, hits, sentence);
        int to = from;
        while (to < hits.size() && document.sentenceOf(hits.get(to).firstToken()) == sentence) {
            to++;
        }
        return hits.subList(from, to);
    }

    private static int firstAtOrAfter(Document document, List<CueHit> hits, int sentence) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (document.sentenceOf(hits.get(middle).firstToken()) < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
