package silkwire.chat.http;

import com.fasterxml.jackson.core.JacksonException;
import com.openai.errors.OpenAIServiceException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.metadata.Usage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import silkwire.chat.endpoint.ChatEndpoint;
import silkwire.chat.endpoint.ChatException;
import silkwire.chat.endpoint.ChatOutcome;
import silkwire.chat.question.Question;
import silkwire.common.http.OutboundAddressRule;

/**
 * The endpoint by Spring AI. Its own HTTP client has no place for a socket factory, so an interceptor hands each call to
 * one that has: guarded sockets, no proxy, no redirects, one deadline for the whole call.
 */
public final class SpringAiEndpoint implements ChatEndpoint {
    private final OpenAiChatOptions options;
    private final OpenAiChatModel model;

    /**
     * Where and how to ask.
     *
     * @param url the endpoint's base, what comes before {@code /chat/completions}
     */
    public record Address(String url, String apiKey, String model, Duration timeout, int maxAnswerTokens) {}

    /** Asks there, over sockets that keep the rule. */
    public SpringAiEndpoint(Address address, OutboundAddressRule rule) {
        OkHttpClient guarded = new OkHttpClient.Builder()
                .socketFactory(new GuardedSockets(rule))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectTimeout(address.timeout())
                .readTimeout(address.timeout())
                .callTimeout(address.timeout())
                .build();
        options = OpenAiChatOptions.builder()
                .baseUrl(address.url())
                .apiKey(address.apiKey().isEmpty() ? "none" : address.apiKey())
                .model(address.model())
                .maxTokens(address.maxAnswerTokens())
                .temperature(0.0)
                .maxRetries(0)
                .timeout(address.timeout())
                .build();
        model = OpenAiChatModel.builder()
                .options(options)
                .httpClientBuilderCustomizer(builder -> builder.interceptor(
                        chain -> guarded.newCall(chain.request()).execute()))
                .build();
    }

    @Override
    public Reply ask(Question question) throws ChatException {
        OpenAiChatModel.ResponseFormat format = OpenAiChatModel.ResponseFormat.builder()
                .type(OpenAiChatModel.ResponseFormat.Type.JSON_SCHEMA)
                .jsonSchema(question.schema())
                .strict(true)
                .build();
        Prompt prompt = new Prompt(
                List.of(new SystemMessage(question.instructions()), new UserMessage(question.article())),
                options.mutate().responseFormat(format).build());
        try {
            return reply(model.call(prompt));
        } catch (RuntimeException e) { // The client has a dozen unchecked exceptions for one thing: there is no answer.
            throw new ChatException(outcomeOf(e), "No answer from the chat endpoint", e);
        }
    }

    private static Reply reply(ChatResponse response) throws ChatException {
        Generation generation = response.getResult();
        String content = generation == null ? null : generation.getOutput().getText();
        if (content == null || content.isBlank()) {
            throw new ChatException(
                    ChatOutcome.UNREADABLE, "The answer is empty", new IllegalStateException("no content"));
        }
        Usage usage = response.getMetadata().getUsage();
        long tokens = usage == null || usage.getTotalTokens() == null || usage.getTotalTokens() == 0
                ? -1
                : usage.getTotalTokens();
        return new Reply(content, tokens);
    }

    private static ChatOutcome outcomeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedIOException) {
                return ChatOutcome.TIMEOUT;
            }
            if (cause instanceof OpenAIServiceException) {
                return ChatOutcome.REFUSED;
            }
            // Jackson's exceptions are I/O exceptions too; what they wrap, if anything, tells whether the connection
            // broke.
            if (cause instanceof IOException && !(cause instanceof JacksonException)) {
                return ChatOutcome.UNREACHABLE;
            }
        }
        return ChatOutcome.UNREADABLE;
    }
}
