package silkwire.ingest.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article, as Readability does: each paragraph with enough text speaks for the elements
 * around it, the nearest most.
 */
final class Candidates {
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int LEVELS = 4;
    private static final Pattern POSITIVE =
            Pattern.compile("(?i)article|body|content|entry|main|page|post|text|blog|story|hentry|h-entry");
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?i)comment|combx|contact|foot|footnote|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|"
                    + "sponsor|shopping|tags|tool|widget|list|teaser|card");

    private final TextMeasure measure;
    private final Map<Element, Double> scores = new HashMap<>();

    private Candidates(TextMeasure measure) {
        this.measure = measure;
    }

    static @Nullable Element best(Element body, TextMeasure measure) {
        Candidates candidates = new Candidates(measure);
        body.getAllElements().forEach(candidates::speak);
        return candidates.highest();
    }

    private void speak(Element paragraph) {
        TextMeasure.Weight weight = measure.at(paragraph);
        boolean isParagraph = weight.own >= SHORTEST_PARAGRAPH && paragraph.isBlock() && !paragraph.nameIs("li");
        if (!isParagraph) {
            return;
        }
        double score = (1 + weight.commas + Math.min(weight.own / 100.0, 3)) * (1 - weight.ownLinkDensity());
        boolean holdsItself = !paragraph.nameIs("p") && !paragraph.nameIs("blockquote") && !paragraph.nameIs("pre");
        Element above = holdsItself ? paragraph : paragraph.parent();
        for (int level = 0; level < LEVELS && above != null && !above.nameIs("html"); level++) {
            double share = level == 0 ? 1 : level == 1 ? 2 : 3.0 * level;
            double sum = scores.computeIfAbsent(above, Candidates::initial) + score / share;
            scores.put(above, sum);
            above = above.parent();
        }
    }

    private static double initial(Element element) {
        double score = switch (element.normalName()) {
            case "article", "main" -> 25;
            case "div", "section" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        String names = element.className() + " " + element.id();
        score += POSITIVE.matcher(names).find() ? 25 : 0;
        score -= NEGATIVE.matcher(names).find() ? 25 : 0;
        return score + (element.attr("itemprop").contains("articleBody") ? 50 : 0);
    }

    private @Nullable Element highest() {
        Element best = null;
        double highest = 0;
        for (Map.Entry<Element, Double> candidate : scores.entrySet()) {
            double score =
                    candidate.getValue() * (1 - measure.at(candidate.getKey()).linkDensity());
            if (best == null || score > highest) {
                best = candidate.getKey();
                highest = score;
            }
        }
        return best;
    }
}
