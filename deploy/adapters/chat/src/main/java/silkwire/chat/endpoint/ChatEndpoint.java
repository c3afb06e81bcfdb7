package silkwire.chat.endpoint;

import silkwire.chat.question.Question;

/** A model somewhere else. Thread-safe. */
public interface ChatEndpoint {

    /**
     * Asks and waits.
     *
     * @throws ChatException when there is no answer
     */
    Reply ask(Question question) throws ChatException;

    /** The model's words, and how many tokens question and answer cost; negative where the endpoint does not say. */
    record Reply(String content, long tokens) {}
}
