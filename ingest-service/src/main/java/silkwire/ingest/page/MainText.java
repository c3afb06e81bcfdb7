package silkwire.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.HtmlText;

/** The text of a page's article. */
final class MainText {
    private static final int SHORTEST_SIBLING = 80;

    private MainText() {}

    /**
     * The text, in paragraphs, or empty where none is found.
     *
     * @param said the text as the page's own data say it, which guides where the page shows it too
     */
    static String of(Document page, PageTitle title, @Nullable String said) {
        Boilerplate.remove(page);
        TextMeasure measure = TextMeasure.of(page.body());
        Element best = Candidates.best(page.body(), measure);
        if (best == null) {
            return said == null ? HtmlText.of(page.body()) : said;
        }
        Element article = new Element("div");
        for (Element part : withSiblings(best, measure)) {
            article.appendChild(part);
        }
        Cleaning.clean(article, title);
        String text = HtmlText.of(article);
        return text.isEmpty() && said != null ? said : text;
    }

    /** Paragraphs beside the best element belong to it when they read like text. */
    private static List<Element> withSiblings(Element best, TextMeasure measure) {
        Element parent = best.parent();
        if (parent == null || best.nameIs("body")) {
            return List.of(best);
        }
        List<Element> parts = new ArrayList<>();
        for (Element sibling : parent.children()) {
            TextMeasure.Weight weight = measure.at(sibling);
            boolean isText = sibling.nameIs("p")
                    ? weight.text >= SHORTEST_SIBLING && weight.linkDensity() < 0.25
                    : sibling.className().equals(best.className())
                            && !best.className().isEmpty()
                            && sibling.tagName().equals(best.tagName())
                            && weight.text >= SHORTEST_SIBLING
                            && weight.linkDensity() < 0.2;
            if (sibling.equals(best) || isText) {
                parts.add(sibling);
            }
        }
        return parts;
    }
}
