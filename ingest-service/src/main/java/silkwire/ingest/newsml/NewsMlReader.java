package silkwire.ingest.newsml;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import silkwire.common.item.Draft;
import silkwire.common.problem.Problem;
import silkwire.ingest.xml.Xml;

/** Reads NewsML-G2. */
public final class NewsMlReader {
    private static final int BAD_REQUEST = 400;

    private NewsMlReader() {}

    /** Every item of the document in its order: one of a newsItem or packageItem, any number of a newsMessage. */
    public static List<Draft> read(Element root) {
        List<Draft> drafts = new ArrayList<>();
        if (Xml.local(root).equals("newsMessage")) {
            for (Element set : Xml.children(root, "itemSet")) {
                set.children().forEach(item -> drafts.add(item(item)));
            }
        } else {
            drafts.add(item(root));
        }
        return drafts;
    }

    private static Draft item(Element item) {
        Draft draft = new Draft();
        draft.showing(() -> Xml.excerpt(item));
        switch (Xml.local(item)) {
            case "newsItem" -> NewsItem.read(item, draft);
            case "packageItem" -> PackageItem.read(item, draft);
            default ->
                draft.refuse(Problem.of(
                                "not-an-article",
                                BAD_REQUEST,
                                "Not an article",
                                "This kind of item has no article in it")
                        .at(Xml.name(item), Xml.attribute(item, "guid"), "newsItem or packageItem"));
        }
        return draft;
    }
}
