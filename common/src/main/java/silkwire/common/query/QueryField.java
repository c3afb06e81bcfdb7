package silkwire.common.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field a query may name. */
public enum QueryField {
    /** Words of the title. */
    TITLE(FieldKind.TEXT, "words", "title:election"),
    /** Words of the body. */
    BODY(FieldKind.TEXT, "words", "body:\"trade corridor\""),
    /** Words of title or body; what a word without a field means. */
    TEXT(FieldKind.TEXT, "words", "text:reform"),
    /** The article's language. */
    LANG(FieldKind.CODE, "a language code", "lang:ar"),
    /** A country the article mentions. */
    COUNTRY(FieldKind.CODE, "a country code of two letters", "country:KZ"),
    /** A country the article is about. */
    FOCUS(FieldKind.CODE, "a country code of two letters", "focus:KZ"),
    /** A region one of whose countries the article mentions. */
    REGION(FieldKind.CODE, "a region", "region:central-asia"),
    /** A topic, narrower ones included. */
    TOPIC(FieldKind.CODE, "a topic by label or code", "topic:politics"),
    /** What somebody expresses towards a target. */
    STANCE(FieldKind.STANCE, "a target, an equals sign and a label", "stance:KZ=critical"),
    /** What one country expresses towards another. */
    RELATION(FieldKind.RELATION, "two countries, an equals sign and a label", "relation(US,KZ)=critical"),
    /** The id of the source that pushed the article. */
    SOURCE(FieldKind.KEYWORD, "a source id", "source:anbaa"),
    /** The outlet that published it. */
    OUTLET(FieldKind.KEYWORD, "an outlet", "outlet:anbaa24.com"),
    /** A tag the push carried. */
    TAG(FieldKind.KEYWORD, "a tag", "tag:economy"),
    /** An author named in the push. */
    BYLINE(FieldKind.KEYWORD, "an author's name", "byline:\"Aigul Nurlan\""),
    /** A person or organisation across scripts. */
    NAME(FieldKind.EXPANDED, "a person or an organisation", "name:Tokayev"),
    /** A place across scripts. */
    PLACE(FieldKind.EXPANDED, "a place", "place:Kazakhstan"),
    /** The article's address. */
    URL(FieldKind.KEYWORD, "an address", "url:https://example.org/*"),
    /** The article's id. */
    ID(FieldKind.CODE, "an article id", "id:art_0123456789abcdefghjkmnpqrs"),
    /** The source's own id of the item. */
    ITEM(FieldKind.KEYWORD, "the source's id of the item", "item:4711"),
    /** When it was published. */
    PUBLISHED(FieldKind.TIME, "a date or a range", "published:[2026-11-01 TO now-1d]"),
    /** When it was received. */
    RECEIVED(FieldKind.TIME, "a date or a range", "received:>=now-1d"),
    /** The story it belongs to. */
    STORY(FieldKind.CODE, "a story id", "story:sty_0123456789abcdefghjkmnpqrs"),
    /** Whether it stands. */
    STATUS(FieldKind.CODE, "current or withdrawn", "status:withdrawn");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Map<String, QueryField> BY_TEXT =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(QueryField::text, Function.identity()));

    private final FieldKind kind;
    private final String expects;
    private final String example;

    QueryField(FieldKind kind, String expects, String example) {
        this.kind = kind;
        this.expects = expects;
        this.example = example;
    }

    /** The field of this name, in any case. */
    public static Optional<QueryField> named(String name) {
        return Optional.ofNullable(BY_TEXT.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The name as queries write it. */
    public String text() {
        return Names.of(this);
    }

    /** How its values are written and compared. */
    public FieldKind kind() {
        return kind;
    }

    /** What a value of it is, in words. */
    public String expects() {
        return expects;
    }

    /** One clause with this field. */
    public String example() {
        return example;
    }

    /**
     * The form in which a value of a keyword field is stored and compared: outlets, tags and authors without regard to
     * case, width and blanks, the rest as it is. Whoever writes the index stores this form.
     */
    public String storedForm(String value) {
        return switch (this) {
            case OUTLET, TAG, BYLINE ->
                BLANKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC))
                        .replaceAll(" ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
            default -> Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        };
    }

    /** Where words of this field are looked for; fields of another kind mean title and body. */
    TextScope scope() {
        return switch (this) {
            case TITLE -> TextScope.TITLE;
            case BODY -> TextScope.BODY;
            default -> TextScope.TEXT;
        };
    }
}
