package silkwire.enrich.ledger;

import java.util.ArrayList;
import java.util.List;
import silkwire.common.event.ArticleId;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.WatchTarget;

/** Tells whether two items say the same: a hash over everything a reader or a tagger would see. */
final class ContentHash {
    private ContentHash() {}

    static String of(ReceivedItem item) {
        List<String> fields = new ArrayList<>();
        fields.add(item.title());
        fields.add(item.body());
        fields.add(String.valueOf(item.url()));
        fields.add(String.valueOf(item.section()));
        fields.add(String.valueOf(item.language()));
        fields.add(String.valueOf(item.publishedAt()));
        fields.add(String.valueOf(item.publishedAtRaw()));
        fields.add(String.valueOf(item.outlet()));
        fields.add(String.valueOf(item.rights()));
        fields.add(Boolean.toString(item.correction()));
        fields.addAll(item.byline());
        fields.add("tags");
        fields.addAll(item.tags());
        item.targets().stream().map(WatchTarget::toString).forEach(fields::add);
        return ArticleId.named("", fields.toArray(String[]::new));
    }
}
