package silkwire.ingest.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Leaves out of an article what its links and headings give away: lists of other articles, its own title again. */
final class Cleaning {
    private static final double MOST_LINKED = 0.5;
    private static final double MOST_LINKED_SHORT = 0.25;
    private static final double ONLY_LINK = 0.9;
    private static final int SHORT = 200;
    private static final Pattern READ_ALSO = Pattern.compile(
            "(?iu)^\\W*(read (more|also|next|our)|see also|also read|related( (stories|articles|coverage|content|news|topics|links))?|more (on|from|stories|coverage)|"
                    + "recommended|advertisement|sponsored|sign up|subscribe|follow us|share this|click here|"
                    + "читайте (также|ещё|еще)|читать (также|далее)|смотрите также|по теме|материалы по теме|ранее по теме|оқи отырыңыз|тағы оқыңыз|"
                    + "اقرأ (أيضا|أيضاً|المزيد|ايضا)|إقرأ أيضا|شاهد أيضا|مواضيع (ذات صلة|متعلقة)|بیشتر بخوانید|مطالب مرتبط|"
                    + "à lire aussi|lire aussi|lire (la suite|également)|voir aussi|ayrıca (oku|bak)\\w*|ilgili haber\\w*|相关(新闻|阅读|报道)|延伸阅读|推荐阅读)\\b.*");

    private Cleaning() {}

    static void clean(Element article, PageTitle title) {
        TextMeasure measure = TextMeasure.of(article);
        for (Element element : article.getAllElements()) {
            if (!element.equals(article) && isRefused(element, measure.at(element), title)) {
                element.remove();
            }
        }
        trailingHeadings(article);
    }

    private static boolean isRefused(Element element, TextMeasure.Weight weight, PageTitle title) {
        boolean isHeading = element.normalName().matches("h[1-6]");
        if (isHeading) {
            return title.isRepeatedBy(element.text()) || element.nameIs("h1");
        }
        if (!element.isBlock()) {
            return false;
        }
        double linked = weight.linkDensity();
        boolean isShort = weight.text < SHORT;
        boolean isAnnounced = isShort && READ_ALSO.matcher(element.text()).matches();
        if (element.nameIs("p") || element.nameIs("blockquote")) {
            return isAnnounced || (isShort && linked > ONLY_LINK);
        }
        return isAnnounced || linked > MOST_LINKED || (isShort && linked > MOST_LINKED_SHORT);
    }

    private static void trailingHeadings(Element article) {
        List<Element> headings = article.select("h2, h3, h4, h5, h6");
        for (Element heading : headings.reversed()) {
            boolean isLast = heading.nextElementSibling() == null
                    && heading.parents().stream()
                            .takeWhile(parent -> !parent.equals(article))
                            .allMatch(parent -> parent.nextElementSibling() == null);
            if (isLast) {
                heading.remove();
            }
        }
    }
}
