package silkwire.search.article;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article as JSON. It stays the bytes it is stored as, and is written as these, until somebody asks for its tree: most
 * articles of a page or an export are passed on as they are. Not for several threads.
 */
public final class ArticleJson implements JacksonSerializable {
    private final byte[] bytes;
    private final int start;
    private final int length;
    private @Nullable ObjectNode tree;

    /** The JSON object in UTF-8, on one line, that stands in these bytes; nobody changes them any more. */
    public ArticleJson(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    /** How long it is as it is stored, in bytes. */
    public int length() {
        return length;
    }

    /** The article as a tree; a change to it is a change to this article. */
    public ObjectNode tree() {
        if (tree == null) {
            tree = (ObjectNode) EventJson.mapper().readTree(bytes, start, length);
        }
        return tree;
    }

    /** The article itself, as it is stored. */
    public ArticleEnriched article() {
        return EventJson.mapper().readValue(bytes, start, length, ArticleEnriched.class);
    }

    @Override
    public void serialize(JsonGenerator generator, SerializationContext context) {
        if (tree == null) {
            generator.writeRawValue(new StoredJson(bytes, start, length));
        } else {
            tree.serialize(generator, context);
        }
    }

    /** An article stands in nothing whose type has to be told. */
    @Override
    public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
        serialize(generator, context);
    }

    /**
     * Writes it, on one line and without the end of the line.
     *
     * @throws IOException when nobody reads any more
     */
    public void writeTo(OutputStream out) throws IOException {
        if (tree == null) {
            out.write(bytes, start, length);
        } else {
            out.write(EventJson.encode(tree));
        }
    }
}
