package silkwire.enrich.story;

import java.nio.ByteBuffer;
import silkwire.common.event.ArticleId;

/** The 128 bits that the id of an article or a story stands for. */
public record IdBits(long high, long low) {
    /** What no article has: stands for "of no other". */
    static final IdBits NONE = new IdBits(0, 0);

    private static final String ARTICLE = "art_";
    private static final String STORY = "sty_";

    static IdBits ofArticle(String id) {
        return of(ARTICLE, id);
    }

    static IdBits ofStory(String id) {
        return of(STORY, id);
    }

    private static IdBits of(String prefix, String id) {
        if (!id.startsWith(prefix)) {
            throw new IllegalArgumentException("An id begins with " + prefix + ", not '" + id + "'");
        }
        return new IdBits(ArticleId.highBits(id), ArticleId.lowBits(id));
    }

    static IdBits readFrom(ByteBuffer buffer) {
        return new IdBits(buffer.getLong(), buffer.getLong());
    }

    void writeTo(ByteBuffer buffer) {
        buffer.putLong(high).putLong(low);
    }

    String article() {
        return ArticleId.ofBits(ARTICLE, high, low);
    }

    String story() {
        return ArticleId.ofBits(STORY, high, low);
    }
}
