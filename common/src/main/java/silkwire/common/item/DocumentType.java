package silkwire.common.item;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form in which articles are pushed. */
public enum DocumentType {
    /** One article, or an array of articles, in our own JSON. */
    JSON("json", "application/json", "(application|text)/json", ".*\\.json"),
    /** One article in our own JSON per line. */
    NDJSON("ndjson", "application/x-ndjson", "application/(x-)?(ndjson|jsonlines)", ".*\\.(ndjson|jsonl)"),
    /** One article as text, as people paste it. */
    TEXT("txt", "text/plain", "text/plain", ".*\\.(txt|text)"),
    /** One item, or an array of items, of ninjs 1.x to 3.x. */
    NINJS("ninjs", "application/ninjs+json", "application/(vnd\\.iptc\\.)?ninjs(\\+json)?", ".*\\.ninjs"),
    /** JSON Feed 1.0 and 1.1. */
    JSON_FEED("jsonfeed", "application/feed+json", "application/feed\\+json", ".*\\.jsonfeed"),
    /** NewsML-G2: a newsItem, packageItem or newsMessage. */
    NEWSML(
            "newsml",
            "application/vnd.iptc.g2.newsitem+xml",
            "application/vnd\\.iptc\\.g2\\.(newsitem|packageitem|newsmessage)\\+xml",
            ".*\\.newsml"),
    /** NITF 3.x. */
    NITF("nitf", "application/nitf+xml", "application/(vnd\\.)?nitf(\\+xml)?", ".*\\.nitf"),
    /** RSS 0.9x, 1.0 and 2.0. */
    RSS("rss", "application/rss+xml", "application/(rss|rdf)\\+xml", ".*\\.(rss|rdf)"),
    /** Atom 1.0 and 0.3. */
    ATOM("atom", "application/atom+xml", "application/atom\\+xml", ".*\\.atom"),
    /** A page of HTML. */
    HTML("html", "text/html", "text/html|application/xhtml\\+xml", ".*\\.x?html?"),
    /** XML of one of these kinds, and news sitemaps, told by its outermost element. */
    XML("xml", "application/xml", "(application|text)/xml", ".*\\.xml");

    private final String shortName;
    private final String contentType;
    private final Pattern contentTypes;
    private final Pattern fileNames;

    DocumentType(String shortName, String contentType, String contentTypes, String fileNames) {
        this.shortName = shortName;
        this.contentType = contentType;
        this.contentTypes = Pattern.compile(contentTypes, Pattern.CASE_INSENSITIVE);
        this.fileNames = Pattern.compile(fileNames, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** What people call it. */
    public String shortName() {
        return shortName;
    }

    /** The content type it is asked for by. */
    public String contentType() {
        return contentType;
    }

    /** Whether it is JSON, which is always UTF-8. */
    public boolean isJson() {
        return this == JSON || this == NDJSON || this == NINJS || this == JSON_FEED;
    }

    /** The type with this content type, without parameters. */
    public static Optional<DocumentType> of(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentTypes.matcher(contentType.strip()).matches())
                .findFirst();
    }

    /** The type a person names: its short name or its content type. */
    public static Optional<DocumentType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.shortName.equals(name))
                .findFirst()
                .or(() -> of(name.split(";", 2)[0]));
    }

    /** The type of a file that is called so. */
    public static Optional<DocumentType> ofFile(String fileName) {
        return Arrays.stream(values())
                .filter(type -> type.fileNames.matcher(fileName).matches())
                .findFirst();
    }
}
