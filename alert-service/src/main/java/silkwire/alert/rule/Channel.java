package silkwire.alert.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where a rule's notifications go. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Channel.Webhook.class, name = "webhook"),
    @JsonSubTypes.Type(value = Channel.Email.class, name = "email"),
    @JsonSubTypes.Type(value = Channel.Slack.class, name = "slack"),
    @JsonSubTypes.Type(value = Channel.Teams.class, name = "teams"),
    @JsonSubTypes.Type(value = Channel.Telegram.class, name = "telegram")
})
public sealed interface Channel {

    /** The same channel without what only its receiver and who made the rule may know. */
    Channel withoutSecrets();

    /** Whether it lacks what {@link #withoutSecrets} leaves out. */
    default boolean lacksSecrets() {
        return false;
    }

    /** The same channel with the secrets of another, where it lacks them; empty where that leads elsewhere. */
    default Optional<Channel> withSecretsOf(Channel other) {
        return Optional.of(other).filter(one -> one.withoutSecrets().equals(this));
    }

    /** An endpoint by the Standard Webhooks specification; {@code secret} is {@code whsec_} and Base64. */
    record Webhook(URI url, String secret) implements Channel {
        @Override
        public Channel withoutSecrets() {
            return new Webhook(url, "");
        }

        @Override
        public boolean lacksSecrets() {
            return secret.isEmpty();
        }
    }

    /** Addresses that get mail. */
    record Email(List<String> to) implements Channel {
        /** Copies the addresses. */
        public Email {
            to = List.copyOf(to);
        }

        @Override
        public Channel withoutSecrets() {
            return this;
        }
    }

    /** An incoming webhook that takes what Slack's take. */
    record Slack(URI url) implements Channel {
        @Override
        public Channel withoutSecrets() {
            return new Slack(ChatUrl.masked(url));
        }

        @Override
        public boolean lacksSecrets() {
            return ChatUrl.isMasked(url);
        }
    }

    /** An incoming webhook that takes what Teams' take. */
    record Teams(URI url) implements Channel {
        @Override
        public Channel withoutSecrets() {
            return new Teams(ChatUrl.masked(url));
        }

        @Override
        public boolean lacksSecrets() {
            return ChatUrl.isMasked(url);
        }
    }

    /** The callback of whoever subscribed to a rule's feed (W3C WebSub); no rule names one. */
    record WebSub(String topic, URI callback) implements Channel {
        @Override
        public Channel withoutSecrets() {
            return new WebSub("", callback);
        }
    }

    /** A bot endpoint that takes what Telegram's {@code sendMessage} takes. */
    record Telegram(URI url, String chat) implements Channel {
        @Override
        public Channel withoutSecrets() {
            return new Telegram(ChatUrl.masked(url), chat);
        }

        @Override
        public boolean lacksSecrets() {
            return ChatUrl.isMasked(url);
        }

        @Override
        public Optional<Channel> withSecretsOf(Channel other) {
            return other instanceof Telegram bot && ChatUrl.masked(bot.url()).equals(url)
                    ? Optional.of(new Telegram(bot.url(), chat))
                    : Optional.empty();
        }
    }
}
