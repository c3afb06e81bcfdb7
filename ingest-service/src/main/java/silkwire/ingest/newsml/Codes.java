package silkwire.ingest.newsml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.ingest.topic.TopicCodes;
import silkwire.ingest.xml.Xml;

/** Codes such as {@code medtop:20000574}, whose prefix means what the catalogue of the item says. */
final class Codes {
    private final Map<String, String> schemes = new HashMap<>();

    private Codes() {}

    static Codes of(Element item) {
        Codes codes = new Codes();
        for (Element catalog : Xml.children(item, "catalog")) {
            for (Element scheme : Xml.children(catalog, "scheme")) {
                codes.schemes.put(scheme.attr("alias"), scheme.attr("uri"));
            }
        }
        return codes;
    }

    /** The code an element has, with the prefixes {@code medtop} and {@code subj} for the vocabularies of the IPTC. */
    @Nullable String of(Element element, String attribute) {
        String code = Xml.attribute(element, attribute);
        if (code == null) {
            String uri = Xml.attribute(element, "uri");
            return uri == null ? Xml.attribute(element, "literal") : TopicCodes.ofAddress(uri);
        }
        int colon = code.indexOf(':');
        String scheme = colon < 0 ? "" : schemes.getOrDefault(code.substring(0, colon), "");
        if (scheme.contains("newscodes/mediatopic")) {
            return "medtop:" + code.substring(colon + 1);
        }
        return scheme.contains("newscodes/subjectcode") ? "subj:" + code.substring(colon + 1) : code;
    }

    /** What stands behind the prefix, in lower case; empty where the element has no code. */
    static String value(Element element) {
        String code = element.attr("qcode").isBlank() ? element.attr("uri") : element.attr("qcode");
        int cut = Math.max(code.lastIndexOf(':'), code.lastIndexOf('/'));
        return code.substring(cut + 1).strip().toLowerCase(Locale.ROOT);
    }
}
