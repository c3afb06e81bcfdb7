package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import silkwire.common.table.ResourceTable;
import silkwire.enrich.hash.HashIndex;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/** Our word lists: which words speak for which topics. A word may stand in several lists and speaks for all of them. */
final class WordListTopics {
    private static final double TITLE_WEIGHT = 3;
    private static final double REPEATED = 0.3;
    private static final double[] DAMPED =
            IntStream.range(0, 64).mapToDouble(said -> Math.pow(said, REPEATED)).toArray();
    private static final int STEM = 6;
    private static final String TABLE = "words.tsv";
    private static final int PATTERNS = 4_000;

    private final TopicScheme scheme;
    private final List<Part> parts = new ArrayList<>();
    private final List<int[]> spokenFor = new ArrayList<>();
    private final List<int[]> tops = new ArrayList<>();

    WordListTopics(TopicScheme scheme) {
        this.scheme = scheme;
        Map<BitSet, Integer> payloads = new LinkedHashMap<>();
        for (var language : lists().entrySet()) {
            long bits = LanguageBits.of(language.getKey());
            Lexicon lexicon = new Lexicon(PATTERNS);
            for (var word : language.getValue().entrySet()) {
                int payload = payloads.computeIfAbsent(word.getValue(), this::payload);
                lexicon.add(word.getKey(), language.getKey(), bits, payload);
            }
            parts.add(new Part(bits, lexicon));
        }
    }

    /** The words of one language: so few that a processor keeps them near while it reads a text. */
    private record Part(long language, Lexicon lexicon) {}

    /** By language and pattern the topics it speaks for, those above included. */
    private Map<String, Map<String, BitSet>> lists() {
        Map<String, Map<String, BitSet>> lists = new LinkedHashMap<>();
        for (String[] line : ResourceTable.read(WordListTopics.class, TABLE)) {
            int topic = scheme.number(line[0]);
            Map<String, BitSet> words = lists.computeIfAbsent(line[1], language -> new LinkedHashMap<>());
            for (String pattern : line[2].split("\\|")) {
                BitSet topics = words.computeIfAbsent(pattern, word -> new BitSet());
                topics.set(topic);
                for (int above : scheme.ancestors(topic)) {
                    topics.set(above);
                }
            }
        }
        return lists;
    }

    private int payload(BitSet topics) {
        spokenFor.add(topics.stream().toArray());
        tops.add(topics.stream().filter(scheme::isTop).map(scheme::topNumber).toArray());
        return spokenFor.size() - 1;
    }

    /** The words found; {@link #speaksFor} and the counts know what they speak for. */
    Hits find(Document document, long languages) {
        Hits hits = new Hits();
        for (Part part : parts) {
            if ((part.language & languages) != 0) {
                Hits found = part.lexicon.find(document, part.language);
                hits = hits.size() == 0 ? found : hits.joined(found);
            }
        }
        return hits;
    }

    /** Whether the word of a hit speaks for {@code topic}, or for one below it. */
    boolean speaksFor(Hits hits, int hit, int topic) {
        for (int spoken : spokenFor.get(hits.payload(hit))) {
            if (spoken == topic) {
                return true;
            }
        }
        return false;
    }

    /** How many words speak for each topic of the scheme, those for narrower ones included, the title's three times. */
    double[] counts(Document document, Hits hits) {
        double[] counts = new double[scheme.size()];
        for (int hit = 0; hit < hits.size(); hit++) {
            double weight = weight(document, hits, hit);
            for (int topic : spokenFor.get(hits.payload(hit))) {
                counts[topic] += weight;
            }
        }
        return counts;
    }

    /**
     * How many different words speak for each top-level topic: a word said often counts a little more than one said once.
     */
    double[] topLevel(Document document, Hits hits) {
        HashIndex words = new HashIndex(hits.size());
        double[] said = new double[hits.size()];
        int[] payloads = new int[hits.size()];
        for (int hit = 0; hit < hits.size(); hit++) {
            int word = words.add(word(document, hits, hit));
            payloads[word] = hits.payload(hit);
            said[word] += weight(document, hits, hit);
        }
        double[] counts = new double[TopicModel.TOPICS];
        for (int word = 0; word < words.size(); word++) {
            double count = damped(said[word]);
            for (int top : tops.get(payloads[word])) {
                counts[top] += count;
            }
        }
        return counts;
    }

    private static double damped(double said) {
        return said < DAMPED.length ? DAMPED[(int) said] : Math.pow(said, REPEATED);
    }

    private static double weight(Document document, Hits hits, int hit) {
        return hits.begin(hit) < document.bodyStart() ? TITLE_WEIGHT : 1;
    }

    /** A word with its endings left out, as a hash. */
    private static int word(Document document, Hits hits, int hit) {
        int begin = document.foldedBegin(hits.firstToken(hit));
        int end = Math.min(document.foldedEnd(hits.lastToken(hit)), begin + STEM);
        int hash = hits.payload(hit);
        for (int i = begin; i < end; i++) {
            hash = hash * 31 + document.foldedAt(i);
        }
        return TokenFeatures.mix(hash, STEM);
    }
}
