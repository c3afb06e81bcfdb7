package silkwire.chat.tagger;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;
import silkwire.chat.endpoint.Adviser;
import silkwire.chat.endpoint.ChatMetrics;
import silkwire.chat.question.Questions;
import silkwire.enrich.text.Document;

/** The consultation on each document that is being tagged: its taggers share one, which ends with the document. */
public final class Consultations {
    private final Questions questions;
    private final Adviser adviser;
    private final ChatMetrics metrics;
    private final LongSupplier nanoTime;
    private final Duration patience;
    private final Map<Document, Consultation> open = Collections.synchronizedMap(new WeakHashMap<>());

    /** Asks these questions, {@code patience} long for each article. */
    public Consultations(
            Questions questions, Adviser adviser, ChatMetrics metrics, LongSupplier nanoTime, Duration patience) {
        this.questions = questions;
        this.adviser = adviser;
        this.metrics = metrics;
        this.nanoTime = nanoTime;
        this.patience = patience;
    }

    Questions questions() {
        return questions;
    }

    Duration patience() {
        return patience;
    }

    /** The one for this document, begun now if there is none. */
    Consultation on(Document document) {
        Consultation known = open.get(document);
        if (known == null) {
            known = alone(document);
            open.put(document, known);
        }
        return known;
    }

    /** One that nobody shares. */
    Consultation alone(Document document) {
        return new Consultation(document, questions, adviser, metrics, nanoTime, patience);
    }
}
