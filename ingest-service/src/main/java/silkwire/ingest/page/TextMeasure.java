package silkwire.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a tree has, and how much of it is links; measured in one walk. */
final class TextMeasure implements NodeVisitor {
    private static final int IDEOGRAPH_WEIGHT = 3;

    private final Map<Element, Weight> weights = new HashMap<>();
    private int links;

    /** The text of an element: all of it, what of it is linked, what stands in it outside of blocks, and commas. */
    static final class Weight {
        int text;
        int linked;
        int own;
        int ownLinked;
        int commas;

        double linkDensity() {
            return text == 0 ? 0 : (double) linked / text;
        }

        double ownLinkDensity() {
            return own == 0 ? 0 : (double) ownLinked / own;
        }
    }

    static TextMeasure of(Element root) {
        TextMeasure measure = new TextMeasure();
        root.traverse(measure);
        return measure;
    }

    Weight at(Node element) {
        return element instanceof Element known ? weights.getOrDefault(known, new Weight()) : new Weight();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            weights.put(element, new Weight());
            links += element.nameIs("a") ? 1 : 0;
        } else if (node instanceof TextNode text) {
            Element parent = text.parent();
            if (parent != null) {
                count(text.getWholeText(), parent);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            Element parent = element.parent();
            Weight above = parent == null ? null : weights.get(parent);
            Weight own = weights.get(element);
            if (above != null && own != null) {
                above.text += own.text;
                above.linked += own.linked;
                if (!element.isBlock()) {
                    above.own += own.own;
                    above.ownLinked += own.ownLinked;
                    above.commas += own.commas;
                }
            }
        }
    }

    private void count(String text, Element element) {
        Weight weight = weights.get(element);
        if (weight == null) {
            return;
        }
        int length = 0;
        int commas = 0;
        boolean isBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || c == '\u00A0';
            length += isSpace && isBlank ? 0 : c >= 0x4E00 && c <= 0x9FFF ? IDEOGRAPH_WEIGHT : 1;
            isBlank = isSpace;
            commas += ",،，、;؛；".indexOf(c) >= 0 ? 1 : 0;
        }
        weight.text += length;
        weight.own += length;
        weight.commas += commas;
        if (links > 0) {
            weight.linked += length;
            weight.ownLinked += length;
        }
    }
}
