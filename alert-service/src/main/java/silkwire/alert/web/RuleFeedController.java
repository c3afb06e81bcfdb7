package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.delivery.NotificationArchive;
import silkwire.alert.delivery.NotificationArchive.Page;
import silkwire.alert.delivery.NotificationArchive.Wanted;
import silkwire.alert.hub.RuleFeed;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.Rules;
import silkwire.common.event.ArticleId;
import silkwire.common.web.KeyPrincipal;

/** Shows what a rule tells as a feed, and where it can be subscribed to. */
@RestController
final class RuleFeedController {
    private static final String TYPE = "application/atom+xml;charset=UTF-8";

    private final Rules rules;
    private final NotificationArchive archive;
    private final RuleFeed feed;

    RuleFeedController(Rules rules, NotificationArchive archive, RuleFeed feed) {
        this.rules = rules;
        this.archive = archive;
        this.feed = feed;
    }

    @GetMapping(path = "/v1/rules/{id}/feed.atom", produces = "application/atom+xml")
    @Operation(
            summary = "What a rule told as an Atom feed, the newest first",
            description = "Takes an ETag. Takes a token for the rule's query as token=; then its own address (Link"
                    + " rel=self) can be subscribed to at the hub that it names (rel=hub).")
    ResponseEntity<String> feed(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String token,
            @AuthenticationPrincipal @Nullable KeyPrincipal caller) {
        Rule rule = RuleTokens.rule(rules, id, caller);
        Page<Notification> page =
                archive.notifications(new Wanted(id, null, ListPlace.size(size), ListPlace.position(cursor)));
        RuleFeed.Address address = feed.at(rule, token);
        String next = ListPlace.cursor(page.next());
        String state =
                String.join(" ", page.items().stream().map(Notification::id).toList());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.LINK, address.header())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(ArticleId.named("", rule.name(), address.self(), state))
                .body(feed.of(rule, next == null ? address : address.before(next), page.items()));
    }
}
