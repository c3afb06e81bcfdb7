package silkwire.enrich.topic;

import silkwire.common.table.ResourceTable;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/** Our word lists: which words speak for which topic. */
final class WordListTopics {
    private static final double TITLE_WEIGHT = 3;

    private final TopicScheme scheme;
    private final Lexicon lexicon = new Lexicon();

    WordListTopics(TopicScheme scheme) {
        this.scheme = scheme;
        for (String[] line : ResourceTable.read(WordListTopics.class, "words.tsv")) {
            int topic = scheme.number(line[0]);
            for (String pattern : line[2].split("\\|")) {
                lexicon.add(pattern, line[1], LanguageBits.of(line[1]), topic);
            }
        }
    }

    /** The words found; the payload of a hit is the number of its topic. */
    Hits find(Document document, long languages) {
        return lexicon.find(document, languages);
    }

    /** How many words speak for each topic of the scheme, those for narrower ones included, the title's three times. */
    double[] counts(Document document, Hits hits) {
        double[] counts = new double[scheme.size()];
        for (int hit = 0; hit < hits.size(); hit++) {
            double weight = hits.begin(hit) < document.bodyStart() ? TITLE_WEIGHT : 1;
            int topic = hits.payload(hit);
            counts[topic] += weight;
            for (int above : scheme.ancestors(topic)) {
                counts[above] += weight;
            }
        }
        return counts;
    }
}
