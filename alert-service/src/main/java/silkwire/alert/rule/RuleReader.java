package silkwire.alert.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;
import tools.jackson.databind.JsonNode;

/**
 * Reads a rule as its writer sent it. Everything but {@code name} and {@code query} has a default; the first thing that is wrong
 * is a problem (400) that points at it. What only the service says (id, revision, owner, times) is passed over, so that what was
 * read can be sent back.
 */
public final class RuleReader {
    private static final Set<String> RULE = Set.of(
            "name",
            "query",
            "enabled",
            "pausedUntil",
            "backfill",
            "tz",
            "notify",
            "channels",
            "id",
            "revision",
            "owner",
            "changedAt",
            "disabledBecause");
    private static final Set<String> NOTIFY =
            Set.of("mode", "on", "conditions", "budgetPerDay", "digest", "quietHours");
    private static final Set<String> CHANNEL = Set.of("type", "url", "secret", "to", "chat");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final int USUAL_BUDGET = 50;
    private static final int MOST_PER_DAY = 100_000;
    private static final int LONGEST_URL = 8 * 1024;
    private static final int MOST_CHANNELS = 20;
    private static final Duration SHORTEST_DIGEST = Duration.ofMinutes(1);
    private static final Duration LONGEST_DIGEST = Duration.ofDays(7);
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/]{32,88}={0,2}");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,190}");
    private static final List<Renotification> USUAL_CHANGES =
            List.of(new Renotification(Change.CORRECTION, 0), new Renotification(Change.WITHDRAWAL, 0));

    private final QueryParser parser;

    /** Refuses queries that {@code parser} does not understand. */
    public RuleReader(QueryParser parser) {
        this.parser = parser;
    }

    /**
     * The rule in a body.
     *
     * @throws ProblemException (400) that points at the first field that is wrong
     */
    public RuleDraft read(JsonNode body) {
        RuleFields fields = RuleFields.of(body, "", RULE);
        String name = fields.text("name", "a name of 1 to 1024 characters").strip();
        String query = fields.longText("query", "a query");
        refuseMalformed(query);
        return new RuleDraft(
                name,
                query,
                fields.flag("enabled", true),
                fields.has("pausedUntil")
                        ? fields.value("pausedUntil", null, RuleReader::instant, "a time such as 2026-11-22T08:00:00Z")
                        : null,
                fields.flag("backfill", false),
                fields.value("tz", UTC, RuleReader::zone, "an IANA zone such as Asia/Almaty"),
                notify(fields.object("notify", NOTIFY)),
                channels(fields));
    }

    private void refuseMalformed(String query) {
        if (parser.parse(query) instanceof QueryOutcome.Refused refused) {
            Problem problem = refused.problem();
            throw new ProblemException(
                    Problem.of("malformed-query", problem.status(), problem.title(), problem.detail())
                            .at("/query", refused.found(), refused.expected()));
        }
    }

    private static Notify notify(@Nullable RuleFields fields) {
        if (fields == null) {
            return new Notify(NotifyMode.STORY, USUAL_CHANGES, List.of(), USUAL_BUDGET, null, null);
        }
        return new Notify(
                fields.value("mode", NotifyMode.STORY, RuleReader::mode, "story or article"),
                fields.values("on", USUAL_CHANGES, Renotification::parse, Renotification.ALLOWED),
                fields.values("conditions", List.of(), Condition::parse, Condition.ALLOWED),
                fields.count("budgetPerDay", USUAL_BUDGET, 1, MOST_PER_DAY),
                digest(fields.object("digest", Set.of("every", "at"))),
                quietHours(fields.object("quietHours", Set.of("from", "to"))));
    }

    private static @Nullable Digest digest(@Nullable RuleFields fields) {
        if (fields == null) {
            return null;
        }
        if (fields.has("every") == fields.has("at")) {
            throw fields.refuse("every", "either every (such as PT1H) or at (such as [\"08:00\"])");
        }
        return fields.has("every")
                ? new Digest(
                        fields.value("every", null, RuleReader::interval, "an ISO 8601 duration from PT1M to P7D"),
                        List.of())
                : new Digest(null, times(fields));
    }

    private static List<LocalTime> times(RuleFields fields) {
        List<LocalTime> times = fields.values("at", List.of(), RuleReader::time, "times such as 08:00");
        if (times.isEmpty()) {
            throw fields.refuse("at", "at least one time such as 08:00");
        }
        return times.stream().sorted().distinct().toList();
    }

    private static @Nullable QuietHours quietHours(@Nullable RuleFields fields) {
        if (fields == null) {
            return null;
        }
        LocalTime from = fields.value("from", null, RuleReader::time, "a time such as 22:00");
        LocalTime to = fields.value("to", null, RuleReader::time, "a time such as 07:00");
        if (from.equals(to)) {
            throw fields.refuse("to", "another time than from: the same would be always or never");
        }
        return new QuietHours(from, to);
    }

    private static List<Channel> channels(RuleFields fields) {
        List<Channel> channels = fields.elements("channels", List.of(), "channels", RuleReader::channel);
        if (channels.size() > MOST_CHANNELS) {
            throw fields.refuse("channels", "at most " + MOST_CHANNELS + " channels");
        }
        return channels;
    }

    private static Channel channel(JsonNode node, String pointer) {
        RuleFields fields = RuleFields.of(node, pointer, CHANNEL);
        String type = fields.text("type", "webhook, email, slack, teams or telegram");
        return switch (type) {
            case "webhook" ->
                new Channel.Webhook(
                        url(fields),
                        fields.value("secret", "", RuleReader::secret, "whsec_ and 24 to 64 bytes in Base64"));
            case "email" -> email(fields);
            case "slack" -> new Channel.Slack(url(fields));
            case "teams" -> new Channel.Teams(url(fields));
            case "telegram" ->
                new Channel.Telegram(url(fields), fields.text("chat", "the id of a chat, such as @desk or -100123"));
            default -> throw fields.refuse("type", "webhook, email, slack, teams or telegram");
        };
    }

    private static Channel email(RuleFields fields) {
        List<String> to = fields.values(
                "to",
                List.of(),
                text -> Optional.of(text)
                        .filter(address -> ADDRESS.matcher(address).matches()),
                "addresses such as desk@example.org");
        if (to.isEmpty()) {
            throw fields.refuse("to", "at least one address");
        }
        return new Channel.Email(to);
    }

    private static URI url(RuleFields fields) {
        return fields.value(
                "url", null, RuleReader::uri, "an http or https URL of at most " + LONGEST_URL + " characters");
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(uri ->
                            "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
                    .filter(uri -> text.length() <= LONGEST_URL);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> secret(String text) {
        return Optional.of(text).filter(secret -> SECRET.matcher(secret).matches());
    }

    private static Optional<NotifyMode> mode(String text) {
        return List.of(NotifyMode.values()).stream()
                .filter(mode -> mode.text().equals(text))
                .findFirst();
    }

    /** A time in UTC such as 2026-11-22T08:00:00Z; empty for any other text. */
    public static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> interval(String text) {
        try {
            return Optional.of(Duration.parse(text))
                    .filter(every -> every.compareTo(SHORTEST_DIGEST) >= 0 && every.compareTo(LONGEST_DIGEST) <= 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
