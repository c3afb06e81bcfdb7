package silkwire.ingest.newsml;

import org.jsoup.nodes.Element;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.xml.Xml;

/** What an item says of itself: identity, version, times, status, embargo, rights. */
final class ItemMeta {
    private ItemMeta() {}

    static void read(Element item, Draft draft) {
        draft.offer(ItemField.SOURCE_ITEM_ID, "guid", Xml.attribute(item, "guid"));
        draft.offerVersion("version", Xml.attribute(item, "version"));
        Xml.child(item, "rightsInfo").ifPresent(rights -> {
            draft.offer(ItemField.RIGHTS, "usageTerms", Xml.line(Xml.text(rights, "usageTerms")));
            draft.offer(ItemField.RIGHTS, "copyrightNotice", Xml.line(Xml.text(rights, "copyrightNotice")));
        });
        Xml.child(item, "itemMeta").ifPresent(meta -> meta(meta, draft));
    }

    private static void meta(Element meta, Draft draft) {
        draft.offer(ItemField.PUBLISHED_AT, "firstCreated", Xml.text(meta, "firstCreated"));
        draft.offer(ItemField.PUBLISHED_AT, "versionCreated", Xml.text(meta, "versionCreated"));
        draft.offer(ItemField.UPDATED_AT, "versionCreated", Xml.text(meta, "versionCreated"));
        Xml.child(meta, "pubStatus").ifPresent(status -> status(status, draft));
        Xml.child(meta, "embargoed").ifPresent(embargo -> embargo(embargo, draft));
        Xml.child(meta, "provider").ifPresent(provider -> {
            draft.offer(ItemField.OUTLET, "provider/name", Xml.text(provider, "name"));
            draft.offer(ItemField.OUTLET, "provider/@literal", Xml.attribute(provider, "literal"));
        });
        Xml.child(meta, "service")
                .ifPresent(service -> draft.offer(ItemField.SECTION, "service/name", Xml.text(service, "name")));
        boolean isCorrection = Xml.children(meta, "signal").stream()
                .anyMatch(signal -> Codes.value(signal).equals("correction"));
        if (isCorrection) {
            draft.mark(ItemField.CORRECTION);
        }
        Xml.children(meta, "link").stream()
                .filter(link -> link.attr("contenttype").startsWith("text/html"))
                .forEach(link -> draft.offer(ItemField.URL, "link/@href", Xml.attribute(link, "href")));
    }

    private static void status(Element status, Draft draft) {
        String value = Codes.value(status);
        switch (value) {
            case "usable", "" -> draft.offer(ItemField.STATUS, "pubStatus", "usable");
            case "canceled", "cancelled" -> draft.offer(ItemField.STATUS, "pubStatus", "canceled");
            case "withheld" -> withhold("pubStatus withheld", draft);
            default -> draft.offer(ItemField.STATUS, "pubStatus", value);
        }
    }

    /** An embargo without an end holds until a later version has none (NewsML-G2 Guidelines, embargoed). */
    private static void embargo(Element embargo, Draft draft) {
        String end = Xml.text(embargo);
        if (end.isEmpty()) {
            withhold("embargoed without an end", draft);
        } else {
            draft.offer(ItemField.EMBARGO_UNTIL, "embargoed", end);
        }
    }

    private static void withhold(String reason, Draft draft) {
        draft.replace(ItemField.STATUS, reason, "withdrawn");
        draft.warn(reason + ": kept as withdrawn until a version is usable");
    }
}
