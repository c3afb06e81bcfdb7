package silkwire.common.item;

import java.time.Duration;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.charset.Mojibake;
import silkwire.common.event.ArticleId;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;
import silkwire.common.event.WatchTarget;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Judges the fields of one draft together and makes the event of them, or the problem. */
final class ItemAssembly {
    private static final Duration OLD_STOCK = Duration.ofDays(2);
    private static final Set<String> USABLE = Set.of("current", "usable");
    private static final Set<String> WITHDRAWN = Set.of("withdrawn", "canceled");

    private final Draft draft;
    private final PushContext push;
    private final OutletNames outlets;
    private String title;
    private String body;

    private ItemAssembly(Draft draft, PushContext push, OutletNames outlets) {
        this.draft = draft;
        this.push = push;
        this.outlets = outlets;
        this.title = draft.exact(ItemField.TITLE);
        this.body = draft.exact(ItemField.BODY);
    }

    static ItemReading of(Draft draft, PushContext push, OutletNames outlets) {
        ItemReading reading = draft.problem() == null ? new ItemAssembly(draft, push, outlets).assemble() : null;
        Problem problem = draft.problem();
        if (problem != null) {
            return new ItemReading.Refused(draft.text(ItemField.SOURCE_ITEM_ID), problem);
        }
        return Objects.requireNonNull(reading);
    }

    private @Nullable ItemReading assemble() {
        takeTextFromHtml();
        mendText();
        Operation operation = operation();
        Optional<CanonicalUrl> url = url();
        boolean hasText = !Texts.isInvisible(title) || !Texts.isInvisible(body);
        if (!hasText && operation == Operation.PUSH) {
            draft.refuse(ItemProblems.noText());
        }
        String id = id(url, hasText);
        ReceivedItem item = item(url);
        if (id == null || draft.problem() != null) {
            return null;
        }
        Source source = new Source(
                push.source().id(), push.source().name(), push.source().country());
        ArticleReceived article = new ArticleReceived(id, operation, source, push.receivedAt(), item);
        return new ItemReading.Read(article, draft.warnings());
    }

    private void takeTextFromHtml() {
        String html = draft.text(ItemField.HTML);
        if (html == null) {
            return;
        }
        if (!Texts.isInvisible(body)) {
            draft.warn("/html is not kept, because there is a body");
            return;
        }
        try {
            HtmlText text = HtmlText.of(html);
            body = text.body();
            if (Texts.isInvisible(title)) {
                title = text.title();
            }
        } catch (ProblemException e) {
            draft.refuse(e.problem());
        }
    }

    /** Offsets of mentions count in the text as it came, so that one is left as it is. */
    private void mendText() {
        boolean isCounted =
                draft.targets().stream().anyMatch(target -> !target.mentions().isEmpty());
        title = mended(ItemField.TITLE, title, isCounted);
        body = mended(ItemField.BODY, body, isCounted);
    }

    private String mended(ItemField field, String text, boolean isCounted) {
        return switch (Mojibake.of(text)) {
            case Mojibake.None none -> text;
            case Mojibake.Repaired repaired -> {
                draft.warn(draft.nameOf(field) + " was UTF-8 read as " + repaired.readAs()
                        + (isCounted ? " and is kept as it is, because mentions count in it" : " and is put right"));
                yield isCounted ? text : repaired.text();
            }
            case Mojibake.Suspected suspected -> {
                draft.warn(
                        draft.nameOf(field) + " looks garbled from " + suspected.offset() + " on and is kept as it is");
                yield text;
            }
        };
    }

    private Operation operation() {
        String status = draft.text(ItemField.STATUS);
        if (status == null || USABLE.contains(status)) {
            return Operation.PUSH;
        }
        if (!WITHDRAWN.contains(status)) {
            draft.refuse(ItemProblems.wrongValue(
                    draft.nameOf(ItemField.STATUS), status, "current, usable, withdrawn or canceled"));
        }
        return Operation.WITHDRAW;
    }

    private Optional<CanonicalUrl> url() {
        String url = draft.text(ItemField.URL);
        if (url == null) {
            return Optional.empty();
        }
        Optional<CanonicalUrl> canonical = CanonicalUrl.of(url);
        if (canonical.isEmpty()) {
            draft.refuse(ItemProblems.wrongValue(draft.nameOf(ItemField.URL), url, "an absolute http or https URL"));
        }
        return canonical;
    }

    private @Nullable String id(Optional<CanonicalUrl> url, boolean hasText) {
        String source = push.source().id();
        String itemId = draft.text(ItemField.SOURCE_ITEM_ID);
        if (itemId != null) {
            return ArticleId.ofItem(source, itemId);
        }
        if (url.isPresent()) {
            return ArticleId.ofUrl(source, url.get().text());
        }
        if (hasText) {
            return ArticleId.ofText(source, Texts.normalised(title), Texts.normalised(body));
        }
        draft.refuse(ItemProblems.noIdentity());
        return null;
    }

    private ReceivedItem item(Optional<CanonicalUrl> url) {
        Instant published = moment(ItemField.PUBLISHED_AT);
        return new ReceivedItem(
                draft.text(ItemField.SOURCE_ITEM_ID),
                draft.text(ItemField.URL),
                title,
                body,
                draft.list(ItemField.BYLINE),
                draft.text(ItemField.SECTION),
                draft.list(ItemField.TAGS),
                language(),
                published,
                draft.text(ItemField.PUBLISHED_AT),
                moment(ItemField.UPDATED_AT),
                draft.version(),
                draft.flag(ItemField.CORRECTION),
                outlet(url),
                embargo(),
                draft.text(ItemField.RIGHTS),
                isOldStock(published),
                targets(),
                draft.associations());
    }

    private String outlet(Optional<CanonicalUrl> url) {
        String named = draft.text(ItemField.OUTLET);
        if (named != null) {
            return named;
        }
        String site = draft.site();
        Optional<CanonicalUrl> page = site == null ? Optional.empty() : CanonicalUrl.of(site);
        return page.or(() -> url)
                .map(at -> outlets.ofHost(at.host()))
                .orElse(push.source().id());
    }

    private boolean isOldStock(@Nullable Instant published) {
        boolean old = published != null && published.isBefore(push.receivedAt().minus(OLD_STOCK));
        return old || push.backfill() || draft.flag(ItemField.BACKFILL);
    }

    private @Nullable Instant moment(ItemField field) {
        String raw = draft.text(field);
        if (raw == null) {
            return null;
        }
        return switch (DateReading.of(raw, push.source().zone(), push.receivedAt())) {
            case DateReading.Moment moment -> moment.instant();
            case DateReading.Unusable unusable -> {
                draft.warn(draft.nameOf(field) + " '" + shortened(raw) + "' " + unusable.reason() + "; allowed: "
                        + DateReading.ALLOWED);
                yield null;
            }
            case DateReading.Epoch epoch -> {
                epoch(field, raw);
                yield null;
            }
        };
    }

    /** Refused where a program of the source's own says it; a format's own writer would not hear of it. */
    private void epoch(ItemField field, String raw) {
        if (draft.isForeign(field)) {
            draft.warn(draft.nameOf(field) + " '" + shortened(raw) + "' is not used; allowed: " + DateReading.ALLOWED);
        } else {
            draft.refuse(ItemProblems.wrongValue(field.pointer(), raw, DateReading.ALLOWED));
        }
    }

    /**
     * The later one of the item's and the push's. It lies ahead by its nature; one that cannot be read refuses the item, for
     * to ignore it would break it.
     */
    private @Nullable Instant embargo() {
        String raw = draft.text(ItemField.EMBARGO_UNTIL);
        Instant ofPush = push.embargoUntil();
        if (raw == null) {
            return ofPush;
        }
        if (DateReading.of(raw, push.source().zone(), Instant.MAX.minus(OLD_STOCK))
                instanceof DateReading.Moment moment) {
            return ofPush != null && ofPush.isAfter(moment.instant()) ? ofPush : moment.instant();
        }
        draft.refuse(ItemProblems.wrongValue(draft.nameOf(ItemField.EMBARGO_UNTIL), raw, DateReading.ALLOWED));
        return null;
    }

    private @Nullable String language() {
        String hint = draft.text(ItemField.LANGUAGE);
        if (hint == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(hint.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            draft.warn(draft.nameOf(ItemField.LANGUAGE) + " '" + shortened(hint)
                    + "' is not a language tag and not kept; allowed: BCP 47 such as" + " ar, kk-Cyrl or zh-Hans");
            return null;
        }
    }

    private List<WatchTarget> targets() {
        List<WatchTarget> targets = draft.targets();
        for (int i = 0; i < targets.size(); i++) {
            List<Span> mentions = targets.get(i).mentions();
            for (int j = 0; j < mentions.size(); j++) {
                checkInText(mentions.get(j), "/targets/" + i + "/mentions/" + j);
            }
        }
        return targets;
    }

    private void checkInText(Span mention, String pointer) {
        String text = mention.field() == TextField.TITLE ? title : body;
        if (mention.end() > text.length()) {
            draft.refuse(ItemProblems.wrongValue(
                    pointer + "/end",
                    Integer.toString(mention.end()),
                    "at most " + text.length() + ", the end of the text"));
        } else if (splitsPair(text, mention.start()) || splitsPair(text, mention.end())) {
            draft.refuse(ItemProblems.wrongValue(
                    pointer, mention.start() + " to " + mention.end(), "offsets in UTF-16 units between characters"));
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String shortened(String text) {
        return Texts.showable(text, 100);
    }
}
