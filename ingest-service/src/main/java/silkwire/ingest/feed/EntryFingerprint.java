package silkwire.ingest.feed;

import java.util.List;
import silkwire.common.event.ArticleId;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ReceivedItem;
import silkwire.common.item.ItemReading;

/** Names an entry as it stood: sixteen characters, of which the first eight say which entry and the others how it read. */
final class EntryFingerprint {
    private static final int PART = 8;

    private EntryFingerprint() {}

    static String of(ItemReading reading) {
        return switch (reading) {
            case ItemReading.Read read -> of(read.article());
            case ItemReading.Refused refused ->
                part("refused", String.valueOf(refused.sourceItemId()))
                        + part(refused.problem().toString());
        };
    }

    /** The part that stays the same when an entry is changed. */
    static String entry(String fingerprint) {
        return fingerprint.substring(0, PART);
    }

    private static String of(ArticleReceived article) {
        ReceivedItem item = article.item();
        String content = item == null
                ? part(article.operation().name())
                : part(article.operation().name(), item.title(), item.body(), marks(item));
        return part(article.id()) + content;
    }

    /** All that makes a revision; whether an entry counts as old stock changes by itself and does not. */
    private static String marks(ReceivedItem item) {
        return List.of(
                        String.valueOf(item.url()),
                        item.byline(),
                        String.valueOf(item.section()),
                        item.tags(),
                        String.valueOf(item.publishedAtRaw()),
                        String.valueOf(item.updatedAt()),
                        String.valueOf(item.version()),
                        String.valueOf(item.embargoUntil()),
                        item.correction())
                .toString();
    }

    private static String part(String... fields) {
        return ArticleId.named("", fields).substring(0, PART);
    }
}
