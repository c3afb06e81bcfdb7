package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.delivery.Attempt;
import silkwire.alert.delivery.Courier;
import silkwire.alert.delivery.Receiver;
import silkwire.alert.delivery.ReceiverBook;
import silkwire.alert.delivery.ReceiverState;
import silkwire.alert.delivery.ReceiverTrials;
import silkwire.alert.delivery.RuleReceivers;
import silkwire.alert.delivery.Standing;
import silkwire.alert.rule.Rule;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Shows the receivers of a rule, asks them whether they want what they get, and sends them samples. */
@RestController
final class ReceiversController {
    private final RuleReceivers receivers;
    private final ReceiverBook book;
    private final ReceiverTrials trials;
    private final ExecutorService threads;

    ReceiversController(
            RuleReceivers receivers, ReceiverBook book, ReceiverTrials trials, ExecutorService deliveryThreads) {
        this.receivers = receivers;
        this.book = book;
        this.trials = trials;
        this.threads = deliveryThreads;
    }

    /** The receivers of a rule, in the order of its channels. */
    record ReceiverList(List<ReceiverState> items) {}

    /** What each receiver of a rule said, in the order of its channels. */
    record Answers(List<Answer> items) {}

    /** What a receiver said. */
    record Answer(
            String receiver,
            String kind,
            String address,
            boolean taken,
            @Nullable Integer status,
            long millis,
            @Nullable String error,
            Standing standing) {
        static Answer of(Courier.Answer answer) {
            ReceiverState state = answer.state();
            Attempt attempt = answer.attempt();
            return new Answer(
                    state.id(),
                    state.kind(),
                    state.address(),
                    attempt.error() == null,
                    attempt.status(),
                    attempt.millis(),
                    attempt.error(),
                    state.standing());
        }
    }

    @GetMapping("/v1/rules/{id}/receivers")
    @Operation(summary = "Show the receivers of a rule and how we stand with each")
    ReceiverList list(@PathVariable String id) {
        rule(id);
        return new ReceiverList(receivers.of(id).stream().map(book::of).toList());
    }

    @PostMapping("/v1/rules/{id}/receivers/{receiver}/verify")
    @Operation(
            summary = "Ask a receiver to show that it wants what it gets",
            description = "A webhook gets a signed event silkwire.endpoint.test and is verified when it answers 2xx; an"
                    + " e-mail address gets a link. A receiver that was paused and answers goes on.")
    Answer verify(@PathVariable String id, @PathVariable String receiver) {
        Rule rule = rule(id);
        Receiver asked = receivers.find(id, receiver).orElseThrow(() -> unknownReceiver(id, receiver));
        return Answer.of(trials.verify(rule, asked));
    }

    @PostMapping("/v1/rules/{id}/test")
    @Operation(
            summary = "Send a sample to every receiver that a rule names",
            description = "Marked as a sample ([TEST]); answers what each receiver said. Nothing is tried again.")
    Answers test(@PathVariable String id) {
        Rule rule = rule(id);
        List<CompletableFuture<Answer>> answers = receivers.of(id).stream()
                .filter(receiver -> !receiver.isSubscriber())
                .map(receiver -> CompletableFuture.supplyAsync(() -> Answer.of(trials.sample(rule, receiver)), threads))
                .toList();
        return new Answers(answers.stream().map(CompletableFuture::join).toList());
    }

    private Rule rule(String id) {
        return receivers.rule(id).orElseThrow(() -> RuleProblems.unknown(id));
    }

    private static ProblemException unknownReceiver(String id, String receiver) {
        return new ProblemException(Problem.of(
                        "unknown-receiver", 404, "No such receiver", "The rule " + id + " names no such receiver")
                .at("receiver", receiver, "the id of a receiver; GET /v1/rules/" + id + "/receivers lists them"));
    }
}
