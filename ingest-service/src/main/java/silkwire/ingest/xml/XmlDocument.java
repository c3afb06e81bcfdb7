package silkwire.ingest.xml;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a document.
 *
 * @param root its outermost element
 * @param flaw why it is not well-formed, with the place, or null when it is
 * @param isCut whether it ends before its outermost element does
 */
public record XmlDocument(Element root, @Nullable String flaw, boolean isCut) {}
