package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.delivery.LinkAction;
import silkwire.alert.delivery.LinkSigning;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.ReceiverBook;
import silkwire.alert.delivery.ReceiverState;
import silkwire.alert.delivery.ReceiverTrials;
import silkwire.alert.delivery.RuleReceivers;
import silkwire.alert.delivery.SignedLink;
import silkwire.alert.delivery.Wording;
import silkwire.alert.rule.Mute;
import silkwire.alert.rule.RuleNote;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.Rules;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/**
 * Does what signed links say. Opening a link shows what it does and a button, because programs that look after mail open
 * links as well; the button, and a mail program's one-click unsubscription (RFC 8058), do it.
 */
@RestController
final class LinksController {
    private final LinkSigning signing;
    private final NotificationViews views;
    private final RuleReceivers receivers;
    private final ReceiverBook book;
    private final ReceiverTrials trials;
    private final Rules rules;
    private final Clock clock;

    LinksController(
            LinkSigning signing,
            NotificationViews views,
            RuleReceivers receivers,
            ReceiverBook book,
            ReceiverTrials trials,
            Rules rules,
            Clock clock) {
        this.signing = signing;
        this.views = views;
        this.receivers = receivers;
        this.book = book;
        this.trials = trials;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping(path = "/v1/links/{token}", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "Show what a signed link does", description = "Needs no key. Changes nothing.")
    ResponseEntity<String> show(@PathVariable String token) {
        SignedLink link = opened(token);
        if (link.action() == LinkAction.SHOW) {
            return Pages.answer(NotificationPage.of(views.find(link.object())
                    .orElseThrow(() -> gone("This notification is not shown yet, or not any more; try again"))));
        }
        Document page = Pages.page(Wording.link(link.action()));
        page.body().appendElement("h1").text(Wording.link(link.action()));
        rules.find(link.ruleId())
                .ifPresent(rule ->
                        page.body().appendElement("p").attr("dir", "auto").text("Rule: " + rule.name()));
        Element form = page.body().appendElement("form").attr("method", "post");
        form.appendElement("button").attr("type", "submit").text(Wording.link(link.action()));
        return Pages.answer(page);
    }

    @PostMapping(path = "/v1/links/{token}", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(
            summary = "Do what a signed link says",
            description = "Needs no key. Doing it twice changes nothing more.")
    ResponseEntity<String> perform(@PathVariable String token) {
        SignedLink link = opened(token);
        String done = switch (link.action()) {
            case SHOW -> "Shown";
            case VERIFY -> stand(link, receiver -> book.of(receiver).accepted(clock.instant()), "You get these alerts");
            case UNSUBSCRIBE ->
                stand(
                        link,
                        receiver -> book.of(receiver).unsubscribed(clock.instant()),
                        "You get no more of these alerts");
            case MUTE_STORY ->
                note(link, new RuleNote.Muted(new Mute(link.object(), null, null)), "The story is muted");
            case MUTE_SOURCE ->
                note(link, new RuleNote.Muted(new Mute(null, link.object(), null)), "The source is muted");
            case NOT_RELEVANT -> note(link, new RuleNote.Judged(link.object(), false), "Thank you; it is noted");
        };
        Document page = Pages.page(done);
        page.body().appendElement("h1").text(done);
        return Pages.answer(page);
    }

    private interface Change {
        ReceiverState of(Receiver receiver);
    }

    private String stand(SignedLink link, Change change, String done) {
        Optional<Receiver> receiver = receivers.find(link.ruleId(), link.object());
        if (receiver.isEmpty()) {
            throw gone("The rule sends nothing to this address any more");
        }
        trials.say(change.of(receiver.get()), receiver.get());
        return done;
    }

    private String note(SignedLink link, RuleNote note, String done) {
        RuleOutcome outcome = rules.note(link.ruleId(), note, link.by()).join();
        return switch (outcome) {
            case RuleOutcome.Counted counted -> done;
            case RuleOutcome.Overtaken overtaken -> throw gone("The rule has ended");
            case RuleOutcome.Unavailable unavailable ->
                throw new ProblemException(Problem.of(
                        "rules-unavailable", 503, "It cannot be noted now", "Try again: " + unavailable.reason()));
        };
    }

    private SignedLink opened(String token) {
        return switch (signing.open(token)) {
            case LinkSigning.Good good -> good.link();
            case LinkSigning.Expired expired ->
                throw gone("This link was good until " + expired.link().expires());
            case LinkSigning.Forged forged ->
                throw new ProblemException(Problem.of(
                        "unknown-link", 404, "No such link", "This is no link of ours, or it was changed on its way"));
        };
    }

    private static ProblemException gone(String detail) {
        return new ProblemException(Problem.of("link-over", 410, "This link does nothing any more", detail));
    }
}
