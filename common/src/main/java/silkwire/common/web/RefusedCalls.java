package silkwire.common.web;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import silkwire.common.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What is wrong with calls that reach no code of ours, in the form of every other problem. */
final class RefusedCalls {
    private static final String LIST = "the calls of GET /v3/api-docs";

    private RefusedCalls() {}

    /** The problem of {@code refusal}, which Spring would answer {@code status}. */
    static Problem problem(Exception refusal, HttpStatusCode status) {
        return switch (refusal) {
            case NoResourceFoundException nothing -> nowhere(nothing);
            case HttpRequestMethodNotSupportedException method -> method(method);
            case HttpMediaTypeNotSupportedException type -> body(type);
            case HttpMediaTypeNotAcceptableException type -> answer(type);
            case HttpMessageNotReadableException body -> unreadable(body, status);
            case MissingServletRequestParameterException parameter -> missing(parameter);
            case TypeMismatchException parameter -> mismatch(parameter);
            default -> other(status);
        };
    }

    private static Problem nowhere(NoResourceFoundException e) {
        String path = "/" + e.getResourcePath();
        return Problem.of("unknown-path", e.getStatusCode().value(), "Nothing is here", "There is nothing at " + path)
                .at("path", path, LIST);
    }

    private static Problem method(HttpRequestMethodNotSupportedException e) {
        Set<?> known = Objects.requireNonNullElse(e.getSupportedHttpMethods(), Set.of());
        return Problem.of(
                        "method-not-allowed",
                        e.getStatusCode().value(),
                        "Method not allowed",
                        "The path is known, but not with the method " + e.getMethod())
                .at("method", e.getMethod(), listed(known.stream()));
    }

    private static Problem body(HttpMediaTypeNotSupportedException e) {
        MediaType found = e.getContentType();
        return Problem.of(
                        "unknown-content-type",
                        e.getStatusCode().value(),
                        "Content type not known here",
                        found == null
                                ? "The body has no content type that can be read"
                                : "Bodies of " + found + " are not taken here")
                .at(
                        HttpHeaders.CONTENT_TYPE,
                        found == null ? null : found.toString(),
                        listed(e.getSupportedMediaTypes().stream()));
    }

    private static Problem answer(HttpMediaTypeNotAcceptableException e) {
        return Problem.of(
                        "not-acceptable",
                        e.getStatusCode().value(),
                        "No such form of answer",
                        "The answer does not come in any form that " + HttpHeaders.ACCEPT + " names")
                .at(HttpHeaders.ACCEPT, null, listed(e.getSupportedMediaTypes().stream()));
    }

    private static Problem unreadable(HttpMessageNotReadableException e, HttpStatusCode status) {
        if (e.getCause() instanceof JacksonException json) {
            TokenStreamLocation place = json.getLocation();
            String detail = json.getOriginalMessage();
            return Problem.of("malformed-json", status.value(), "Not JSON", detail)
                    .at(
                            "",
                            place == null ? null : "line " + place.getLineNr() + ", column " + place.getColumnNr(),
                            "one JSON text as of RFC 8259");
        }
        return Problem.of("no-body", status.value(), "Nothing to read", "The body is missing or broke off")
                .at("", null, "a whole body");
    }

    private static Problem missing(MissingServletRequestParameterException e) {
        return Problem.of(
                        "missing-parameter",
                        e.getStatusCode().value(),
                        "A parameter is missing",
                        "The parameter '" + e.getParameterName() + "' is missing")
                .at(e.getParameterName(), null, "a value");
    }

    private static Problem mismatch(TypeMismatchException e) {
        String name = Objects.requireNonNullElse(e.getPropertyName(), "");
        Class<?> type = e.getRequiredType();
        return Problem.of(
                        "wrong-value",
                        HttpStatus.BAD_REQUEST.value(),
                        "Wrong value",
                        "The value of '" + name + "' is not allowed")
                .at(
                        name,
                        text(e.getValue()),
                        type == null ? "another value" : "a value of type " + type.getSimpleName());
    }

    private static Problem other(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String title = known == null ? "Refused" : known.getReasonPhrase();
        return Problem.of("refused", status.value(), title, "The call was refused: " + title);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String listed(Stream<?> values) {
        return values.map(Object::toString).sorted().distinct().collect(Collectors.joining(", "));
    }
}
