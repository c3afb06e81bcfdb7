package silkwire.ingest.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import silkwire.common.item.DocumentType;
import silkwire.common.problem.Problem;

/** The ways in which a call, rather than an item, can fail. */
final class PushProblems {
    /** Seconds after which a call answered 503 may be made again. */
    static final String RETRY_AFTER_SECONDS = "5";

    private PushProblems() {}

    static Problem contentType(String found) {
        String allowed = Arrays.stream(DocumentType.values())
                .map(DocumentType::contentType)
                .collect(Collectors.joining(", "));
        return Problem.of(
                        "content-type",
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(),
                        "Content type not supported",
                        "No article is read from this content type")
                .at("Content-Type", found, allowed);
    }

    static Problem charset(String found, String allowed) {
        return Problem.of(
                        "charset",
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(),
                        "Character set not supported",
                        "This content type is not read in this character set")
                .at("Content-Type", found, allowed);
    }

    static Problem contentEncoding(String found) {
        return Problem.of(
                        "content-encoding",
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(),
                        "Content encoding not supported",
                        "The body is packed in a way that is not known")
                .at("Content-Encoding", found, "gzip, zstd or identity");
    }

    static Problem notPacked(String encoding, @Nullable String reason) {
        return Problem.of(
                        "broken-encoding",
                        HttpStatus.BAD_REQUEST.value(),
                        "The body cannot be unpacked",
                        "The body is not " + encoding + ": " + reason)
                .at("Content-Encoding", encoding, "a body that is packed as the header says");
    }

    static Problem unpacksTooFar(int times) {
        return Problem.of(
                        "unpacks-too-far",
                        HttpStatus.CONTENT_TOO_LARGE.value(),
                        "The body unpacks too far",
                        "The body is more than " + times + " times as large when it is unpacked")
                .at("Content-Encoding", null, "at most " + times + " times the size of the packed body");
    }

    static Problem parameter(String name, @Nullable String value, String allowed) {
        return Problem.of(
                        "parameter",
                        HttpStatus.BAD_REQUEST.value(),
                        "Parameter not allowed",
                        "The parameter " + name + " is not allowed here or has a value that is not")
                .at(name, value, allowed);
    }

    static Problem foreignSource(String source, String allowed) {
        return Problem.of(
                        "foreign-source",
                        HttpStatus.FORBIDDEN.value(),
                        "Not a source of this key",
                        "This key may not push for this source")
                .at("source", source, allowed);
    }

    static Problem noSource() {
        return Problem.of(
                        "no-source",
                        HttpStatus.FORBIDDEN.value(),
                        "No source",
                        "This key has no source, so it can push nothing")
                .at("source", null, "a key with at least one source in silkwire.yml");
    }

    static Problem articleId(String found) {
        return Problem.of(
                        "article-id",
                        HttpStatus.BAD_REQUEST.value(),
                        "Not an article id",
                        "This is not the form of an article id")
                .at("id", found, "art_ and 26 characters, as a receipt gives it");
    }

    static Problem bodyTooLarge(long limit) {
        return Problem.of(
                        "body-too-large",
                        HttpStatus.CONTENT_TOO_LARGE.value(),
                        "Body too large",
                        "The body has more than " + limit + " bytes")
                .at("", null, "at most " + limit + " bytes; application/x-ndjson has no such limit");
    }

    static Problem overloaded() {
        return Problem.of(
                "overloaded",
                HttpStatus.SERVICE_UNAVAILABLE.value(),
                "Too much at once",
                "The service is reading as much as its memory allows; push again in a few seconds");
    }

    static Problem unavailable(String detail) {
        return Problem.of(
                "log-unavailable", HttpStatus.SERVICE_UNAVAILABLE.value(), "Kafka does not acknowledge", detail);
    }

    static Problem brokenOff() {
        return Problem.of(
                "broken-off",
                HttpStatus.BAD_REQUEST.value(),
                "The body broke off",
                "The connection ended before the body did; what follows the last receipt was not read");
    }
}
