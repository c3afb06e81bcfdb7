package silkwire.ingest.nitf;

import java.util.Comparator;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.xml.Xml;

/** Reads an article in NITF. */
public final class NitfReader {
    private NitfReader() {}

    /** The article whose outermost element is {@code nitf}. */
    public static Draft read(Element nitf) {
        Draft draft = new Draft();
        draft.showing(() -> Xml.excerpt(nitf));
        draft.offer(ItemField.LANGUAGE, "xml:lang", Xml.attribute(nitf, "xml:lang"));
        Element head = Xml.child(nitf, "head").orElse(nitf);
        head(head, draft);
        Xml.child(nitf, "body").ifPresent(body -> text(body, draft));
        draft.offer(ItemField.TITLE, "head/title", Xml.line(Xml.text(head, "title")));
        return draft;
    }

    /** Headline, byline and text of a body, into what is not filled yet. */
    public static void text(Element body, Draft draft) {
        Xml.child(body, "body.head").ifPresent(head -> {
            Element hedline = Xml.child(head, "hedline").orElse(head);
            draft.offer(ItemField.TITLE, "hedline/hl1", Xml.line(Xml.text(hedline, "hl1")));
            Xml.children(head, "byline").forEach(byline -> byline(byline, draft));
            draft.offer(ItemField.RIGHTS, "body.head/rights", Xml.line(Xml.text(head, "rights")));
        });
        String html = NitfText.html(body);
        draft.offer(ItemField.HTML, "body.content", html);
    }

    private static void byline(Element byline, Draft draft) {
        if (Xml.children(byline, "person").isEmpty()) {
            draft.add(ItemField.BYLINE, "byline", Xml.line(Xml.text(byline)));
        } else {
            Xml.children(byline, "person")
                    .forEach(person -> draft.add(ItemField.BYLINE, "byline/person", Xml.line(Xml.text(person))));
        }
    }

    private static void head(Element head, Draft draft) {
        Xml.child(head, "docdata").ifPresent(data -> docdata(data, draft));
        Xml.child(head, "pubdata").ifPresent(publication -> {
            draft.offer(ItemField.OUTLET, "pubdata/@name", Xml.attribute(publication, "name"));
            draft.offer(ItemField.SECTION, "pubdata/@position.section", Xml.attribute(publication, "position.section"));
            draft.offer(
                    ItemField.PUBLISHED_AT,
                    "pubdata/@date.publication",
                    Xml.attribute(publication, "date.publication"));
            draft.offer(ItemField.URL, "pubdata/@ex-ref", Xml.attribute(publication, "ex-ref"));
        });
        Xml.child(head, "tobject")
                .ifPresent(
                        object -> Xml.children(object, "tobject.subject").forEach(subject -> subject(subject, draft)));
        draft.offer(ItemField.UPDATED_AT, "revision-history/@norm", lastRevision(head));
    }

    private static @Nullable String lastRevision(Element head) {
        return Xml.children(head, "revision-history").stream()
                .map(revision -> revision.attr("norm"))
                .filter(norm -> !norm.isBlank())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void subject(Element subject, Draft draft) {
        String code = Xml.attribute(subject, "tobject.subject.refnum");
        draft.add(ItemField.TAGS, "tobject.subject", code == null ? null : "subj:" + code);
        for (String name : new String[] {"type", "matter", "detail"}) {
            draft.add(ItemField.TAGS, "tobject.subject", Xml.attribute(subject, "tobject.subject." + name));
        }
    }

    private static void docdata(Element data, Draft draft) {
        attribute(data, "doc-id", "id-string", ItemField.SOURCE_ITEM_ID, draft);
        attribute(data, "date.issue", "norm", ItemField.PUBLISHED_AT, draft);
        attribute(data, "date.release", "norm", ItemField.EMBARGO_UNTIL, draft);
        attribute(data, "doc.rights", "owner", ItemField.RIGHTS, draft);
        attribute(data, "doc.copyright", "holder", ItemField.RIGHTS, draft);
        Xml.child(data, "du-key").ifPresent(key -> draft.offerVersion("du-key/@version", key.attr("version")));
        Xml.child(data, "correction").ifPresent(correction -> draft.mark(ItemField.CORRECTION));
        Xml.child(data, "urgency")
                .map(urgency -> Xml.attribute(urgency, "ed-urg"))
                .ifPresent(urgency -> draft.add(ItemField.TAGS, "urgency", "urgency:" + urgency));
        status(data, draft);
        Xml.child(data, "key-list")
                .ifPresent(list -> Xml.children(list, "keyword")
                        .forEach(word -> draft.add(ItemField.TAGS, "keyword", Xml.attribute(word, "key"))));
        Xml.child(data, "identified-content").ifPresent(content -> identified(content, draft));
    }

    private static void attribute(Element data, String child, String attribute, ItemField field, Draft draft) {
        Xml.child(data, child)
                .ifPresent(found -> draft.offer(field, child + "/@" + attribute, Xml.attribute(found, attribute)));
    }

    private static void status(Element data, Draft draft) {
        String status = data.attr("management-status");
        switch (status) {
            case "", "usable", "embargoed" -> draft.offer(ItemField.STATUS, "management-status", "usable");
            case "canceled", "withdrawn" -> draft.offer(ItemField.STATUS, "management-status", "canceled");
            case "withheld" -> {
                draft.offer(ItemField.STATUS, "management-status", "withdrawn");
                draft.warn("management-status withheld: kept as withdrawn until a version says usable");
            }
            default ->
                draft.warn("management-status '" + status + "' is not known; allowed: usable, embargoed, withheld,"
                        + " canceled");
        }
        boolean withoutEnd =
                status.equals("embargoed") && Xml.child(data, "date.release").isEmpty();
        if (withoutEnd) {
            draft.warn("embargoed without date.release: there is no end to wait for, so it is not held");
        }
    }

    private static void identified(Element content, Draft draft) {
        for (Element named : content.children()) {
            String value = Xml.attribute(named, "value");
            String code = Xml.attribute(named, "code.source");
            draft.add(ItemField.TAGS, Xml.name(named), value == null ? Xml.line(Xml.text(named)) : value);
            draft.add(ItemField.TAGS, Xml.name(named), code == null ? null : Xml.attribute(named, "code"));
        }
    }
}
