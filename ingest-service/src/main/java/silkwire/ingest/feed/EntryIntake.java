package silkwire.ingest.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReading;
import silkwire.ingest.receipt.Intake;
import silkwire.ingest.receipt.ItemOutcome;
import silkwire.ingest.receipt.Push;
import silkwire.ingest.receipt.PushedBytes;

/** Hands those entries of a feed's document to the intake that were not seen in this form, the oldest first. */
public final class EntryIntake {
    /** Fingerprints kept of entries that are no longer in the document, for sites that serve now one state, now another. */
    private static final int KEPT = 500;

    private final Intake intake;
    private final EntryPages pages;
    private final Supplier<String> pushIds;

    /** Hands over to {@code intake}, with the text of {@code pages} where a feed wants it. */
    public EntryIntake(Intake intake, EntryPages pages, Supplier<String> pushIds) {
        this.intake = intake;
        this.pages = pages;
        this.pushIds = pushIds;
    }

    /** What was taken: the fingerprints known from now on, the rhythm, and when the newest new entry appeared. */
    record Taken(List<String> seen, Rhythm rhythm, @Nullable Instant newest, boolean isNews) {
        Taken {
            seen = List.copyOf(seen);
        }
    }

    /** Takes what is new; nothing when the log did not acknowledge all of it. */
    Optional<Taken> take(Feed feed, FeedState before, List<ItemReading> items, byte[] document, Instant now) {
        Map<String, Integer> positions = news(before, items);
        Push push = new Push(pushIds.get(), feed.source(), before.isNew(), false, null, null);
        List<CompletableFuture<ItemOutcome>> outcomes = new ArrayList<>();
        for (int position : positions.values().stream().toList().reversed()) {
            PushedBytes bytes = PushedBytes.whole(position + 1L, ByteRange.of(document));
            outcomes.add(intake.submit(push, bytes, pages.completed(feed, items.get(position)), now));
        }
        boolean acknowledged = outcomes.stream()
                .map(CompletableFuture::join)
                .filter(outcome -> outcome instanceof ItemOutcome.Unavailable)
                .findAny()
                .isEmpty();
        return acknowledged ? Optional.of(taken(before, items, positions, now)) : Optional.empty();
    }

    private static Map<String, Integer> news(FeedState before, List<ItemReading> items) {
        Set<String> seen = new HashSet<>(before.seen());
        Map<String, Integer> news = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String fingerprint = EntryFingerprint.of(items.get(i));
            if (!seen.contains(fingerprint)) {
                news.putIfAbsent(fingerprint, i);
            }
        }
        return news;
    }

    private static Taken taken(FeedState before, List<ItemReading> items, Map<String, Integer> news, Instant now) {
        Set<String> known = new HashSet<>();
        before.seen().forEach(fingerprint -> known.add(EntryFingerprint.entry(fingerprint)));
        List<Instant> times = new ArrayList<>();
        news.forEach((fingerprint, position) -> {
            if (known.add(EntryFingerprint.entry(fingerprint))) {
                appeared(items.get(position), before, now).ifPresent(times::add);
            }
        });
        Instant since = times.stream().min(Instant::compareTo).orElse(now);
        return new Taken(
                seen(before, items),
                before.rhythm().observed(since, now, times),
                times.stream().max(Instant::compareTo).orElse(null),
                !news.isEmpty());
    }

    /** When an entry appeared: as it says, unless that lies ahead; of a first document only what says so is counted. */
    private static Optional<Instant> appeared(ItemReading reading, FeedState before, Instant now) {
        if (!(reading instanceof ItemReading.Read read) || read.article().item() == null) {
            return Optional.empty();
        }
        Instant published = read.article().item().publishedAt();
        if (published == null) {
            return before.isNew() ? Optional.empty() : Optional.of(now);
        }
        return Optional.of(published.isAfter(now) ? now : published);
    }

    private static List<String> seen(FeedState before, List<ItemReading> items) {
        Collection<String> seen = new LinkedHashSet<>();
        items.forEach(item -> seen.add(EntryFingerprint.of(item)));
        int most = seen.size() + KEPT;
        before.seen().stream().limit(most).forEach(seen::add);
        return seen.stream().limit(most).toList();
    }
}
