package silkwire.alert.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.NotificationArchive.Position;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Where a page of a list begins, and how long it is, as callers write it. */
final class ListPlace {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int BAD_REQUEST = 400;

    private ListPlace() {}

    static @Nullable String cursor(@Nullable Position position) {
        return position == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                (position.at().toEpochMilli() + " " + position.id()).getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Position position(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            return new Position(
                    Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(0, space)))),
                    text.substring(space + 1));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw problem("cursor", cursor, "the nextCursor of the page before, or none for the first page");
        }
    }

    static int size(@Nullable String size) {
        if (size == null) {
            return USUAL;
        }
        String allowed = "1 to " + MOST;
        try {
            int wanted = Integer.parseInt(size.strip());
            if (wanted >= 1 && wanted <= MOST) {
                return wanted;
            }
        } catch (NumberFormatException e) {
            throw problem("size", size, allowed);
        }
        throw problem("size", size, allowed);
    }

    static ProblemException problem(String parameter, String value, String allowed) {
        return new ProblemException(Problem.of(
                        "invalid-parameter",
                        BAD_REQUEST,
                        "A parameter cannot be used",
                        parameter + " must be " + allowed)
                .at(parameter, value, allowed));
    }
}
