package silkwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.access.AccessRegistry;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.SourceEntry;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.problem.ProblemException;
import silkwire.ingest.receipt.Push;

/** What the parameters of a call say; a parameter that is not known here is refused, for it may be a typing error. */
final class PushParameters {
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final HttpServletRequest request;

    private PushParameters(HttpServletRequest request) {
        this.request = request;
    }

    static PushParameters of(HttpServletRequest request, Set<String> known) {
        for (String name : Collections.list(request.getParameterNames())) {
            if (!known.contains(name)) {
                throw new ProblemException(PushProblems.parameter(
                        name,
                        request.getParameter(name),
                        "only " + String.join(", ", known.stream().sorted().toList())));
            }
        }
        return new PushParameters(request);
    }

    Push push(String id, KeyEntry key, AccessRegistry registry) {
        return new Push(
                id, source(key, registry), flag("backfill"), flag("dryRun"), moment("embargoUntil"), traceparent());
    }

    boolean errorsOnly() {
        String value = request.getParameter("receipts");
        if (value == null || value.equals("all")) {
            return false;
        }
        if (value.equals("errors")) {
            return true;
        }
        throw new ProblemException(PushProblems.parameter("receipts", value, "all or errors"));
    }

    private SourceEntry source(KeyEntry key, AccessRegistry registry) {
        String named = request.getParameter("source");
        String id = named == null ? key.defaultSource() : named;
        if (id == null) {
            throw new ProblemException(PushProblems.noSource());
        }
        requireOwn(id, key);
        return registry.source(id).orElseGet(() -> SourceEntry.undeclared(id));
    }

    /** Refuses what is no source, or none of the key. */
    static void requireOwn(String source, KeyEntry key) {
        if (!SourceEntry.isValidId(source)) {
            throw new ProblemException(PushProblems.parameter(
                    "source", source, "1 to 63 of a-z 0-9 . _ - starting with a letter or digit"));
        }
        if (!key.mayUse(source)) {
            throw new ProblemException(PushProblems.foreignSource(source, String.join(", ", key.sources())));
        }
    }

    /** A whole number between two bounds, both included. */
    long number(String name, long least, long most, long absent) {
        String value = request.getParameter(name);
        if (value == null) {
            return absent;
        }
        if (NUMBER.matcher(value).matches()) {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new ProblemException(PushProblems.parameter(name, value, "a whole number from " + least + " to " + most));
    }

    private boolean flag(String name) {
        String value = request.getParameter(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new ProblemException(PushProblems.parameter(name, value, "true or false"));
    }

    /** A moment with its offset; a plus sign that was not escaped arrives as a blank. */
    private @Nullable Instant moment(String name) {
        String value = request.getParameter(name);
        try {
            return value == null
                    ? null
                    : OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            throw new ProblemException(PushProblems.parameter(
                    name, value, "a time with its offset, such as 2026-11-23T03:00:00Z or 2026-11-23T08:00:00+05:00"));
        }
    }

    private @Nullable String traceparent() {
        String header = request.getHeader(CloudEventHeaders.TRACEPARENT);
        return header != null && TRACEPARENT.matcher(header).matches() ? header : null;
    }
}
