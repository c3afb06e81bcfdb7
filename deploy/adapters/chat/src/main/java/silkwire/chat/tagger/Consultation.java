package silkwire.chat.tagger;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import silkwire.chat.endpoint.Adviser;
import silkwire.chat.endpoint.ChatMetrics;
import silkwire.chat.question.Answer;
import silkwire.chat.question.CheckedAnswer;
import silkwire.chat.question.Question;
import silkwire.chat.question.Questions;
import silkwire.common.event.Target;
import silkwire.enrich.text.Document;

/**
 * What the model is asked about one article: at most one question about the text, at most one about stances, and for both
 * together no longer than {@code patience}. Of one article's taggers only one thread asks at a time.
 */
final class Consultation {
    private final Document document;
    private final Questions questions;
    private final Adviser adviser;
    private final ChatMetrics metrics;
    private final LongSupplier nanoTime;
    private final long deadline;
    private Optional<CheckedAnswer> aboutText = Optional.empty();
    private boolean isAsked;

    /** The clock starts now. */
    Consultation(
            Document document,
            Questions questions,
            Adviser adviser,
            ChatMetrics metrics,
            LongSupplier nanoTime,
            Duration patience) {
        this.document = document;
        this.questions = questions;
        this.adviser = adviser;
        this.metrics = metrics;
        this.nanoTime = nanoTime;
        this.deadline = nanoTime.getAsLong() + patience.toNanos();
    }

    /** The answer about language, countries and topics; asked for once, whatever comes of it. */
    synchronized Optional<CheckedAnswer> aboutText() {
        if (!isAsked) {
            isAsked = true;
            aboutText = ask(questions.aboutText(document));
        }
        return aboutText;
    }

    /** The answer about these targets; empty without one. */
    synchronized Optional<CheckedAnswer> aboutStances(List<Target> targets) {
        return targets.isEmpty() ? Optional.empty() : ask(questions.aboutStances(document, targets));
    }

    private Optional<CheckedAnswer> ask(Question question) {
        long left = Math.max(0, deadline - nanoTime.getAsLong());
        Optional<Answer> answer = adviser.ask(question, Duration.ofNanos(left));
        return answer.map(given -> new CheckedAnswer(given, document, metrics::count));
    }
}
