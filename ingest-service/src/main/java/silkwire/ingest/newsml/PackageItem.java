package silkwire.ingest.newsml;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.xml.Xml;

/** A package: its own headline, and as text the headlines of what it groups, in the order of its groups. */
final class PackageItem {
    private PackageItem() {}

    static void read(Element item, Draft draft) {
        ItemMeta.read(item, draft);
        ContentMeta.read(item, Codes.of(item), draft);
        draft.offer(ItemField.LANGUAGE, "xml:lang", Xml.attribute(item, "xml:lang"));
        List<Element> groups = Xml.child(item, "groupSet")
                .map(set -> Xml.children(set, "group"))
                .orElse(List.of());
        String text = groups.stream()
                .flatMap(group -> Xml.children(group, "itemRef").stream())
                .map(PackageItem::line)
                .filter(line -> line != null)
                .collect(Collectors.joining("\n\n"));
        draft.offer(ItemField.BODY, "groupSet", text);
        if (text.isEmpty()) {
            draft.warn("the package names no headline of what it groups");
        }
    }

    private static @Nullable String line(Element reference) {
        return Xml.line(Xml.text(reference, "headline", "title", "description"));
    }
}
