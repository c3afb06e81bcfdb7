package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import silkwire.common.event.Span;
import silkwire.common.event.Topic;
import silkwire.common.event.TopicOrigin;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;
import silkwire.enrich.text.WordList;

/** The embedded tagger: our word lists, a word in the title counting three times. */
public final class WordListTopicTagger implements TopicTagger {
    private static final double TITLE_WEIGHT = 3;
    private static final double RELATIVE = 0.4;
    private static final double ENOUGH_WORDS_SHARE = 0.004;
    private static final int MOST_TOP_LEVEL = 3;
    private static final int MOST_EVIDENCE = 5;

    private final TopicScheme scheme = new TopicScheme();
    private final Lexicon lexicon = new Lexicon();

    /** Loads the word lists. */
    public WordListTopicTagger() {
        for (String[] line : WordList.read(WordListTopicTagger.class, "words.tsv")) {
            int topic = scheme.number(line[0]);
            for (String pattern : line[2].split("\\|")) {
                lexicon.add(pattern, line[1], LanguageBits.of(line[1]), topic);
            }
        }
    }

    @Override
    public List<Topic> tag(Document document, long languages) {
        Hits hits = lexicon.find(document, languages);
        double[] scores = new double[scheme.size()];
        for (int hit = 0; hit < hits.size(); hit++) {
            double weight = hits.begin(hit) < document.bodyStart() ? TITLE_WEIGHT : 1;
            int topic = hits.payload(hit);
            scores[topic] += weight;
            for (int above : scheme.ancestors(topic)) {
                scores[above] += weight;
            }
        }
        return topics(document, hits, scores);
    }

    @Override
    public String version() {
        return "0.2";
    }

    private List<Topic> topics(Document document, Hits hits, double[] scores) {
        double total = 0;
        double best = 0;
        for (int topic = 0; topic < scores.length; topic++) {
            total += scheme.isTop(topic) ? scores[topic] : 0;
            best = scheme.isTop(topic) ? Math.max(best, scores[topic]) : best;
        }
        double least = Math.max(best * RELATIVE, document.tokenCount() * ENOUGH_WORDS_SHARE);
        double[] confidences = new double[scores.length];
        for (int topic : topLevel(scores, least)) {
            confidences[topic] = scores[topic] / (scores[topic] + (total - scores[topic]) / 2 + 1);
        }
        for (int topic = 0; topic < scores.length; topic++) {
            if (!scheme.isTop(topic) && scores[topic] > 0 && scores[topic] >= least / 2) {
                int[] above = scheme.ancestors(topic);
                double ceiling = confidences[above[above.length - 1]];
                confidences[topic] = ceiling * scores[topic] / scores[above[above.length - 1]];
            }
        }
        return listed(document, hits, confidences);
    }

    private List<Integer> topLevel(double[] scores, double least) {
        List<Integer> chosen = new ArrayList<>();
        for (int topic = 0; topic < scores.length; topic++) {
            if (scheme.isTop(topic) && scores[topic] > 0 && scores[topic] >= least) {
                chosen.add(topic);
            }
        }
        chosen.sort(Comparator.comparingDouble((Integer topic) -> -scores[topic]));
        return chosen.subList(0, Math.min(MOST_TOP_LEVEL, chosen.size()));
    }

    private List<Topic> listed(Document document, Hits hits, double[] confidences) {
        List<Topic> topics = new ArrayList<>();
        for (int topic = 0; topic < confidences.length; topic++) {
            if (confidences[topic] > 0) {
                topics.add(new Topic(
                        scheme.code(topic),
                        scheme.label(topic),
                        confidences[topic],
                        TopicOrigin.TAGGER,
                        evidence(document, hits, topic)));
            }
        }
        topics.sort(Comparator.comparingDouble(Topic::confidence).reversed());
        return topics;
    }

    private List<Span> evidence(Document document, Hits hits, int topic) {
        List<Span> spans = new ArrayList<>();
        for (int hit = 0; hit < hits.size() && spans.size() < MOST_EVIDENCE; hit++) {
            if (hits.payload(hit) == topic || isAbove(topic, hits.payload(hit))) {
                spans.add(document.span(hits.begin(hit), hits.end(hit)));
            }
        }
        return spans;
    }

    private boolean isAbove(int topic, int narrower) {
        for (int above : scheme.ancestors(narrower)) {
            if (above == topic) {
                return true;
            }
        }
        return false;
    }
}
