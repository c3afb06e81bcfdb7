package silkwire.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.access.AccessRegistry;
import silkwire.common.event.ArticleId;
import silkwire.common.item.DocumentType;
import silkwire.common.problem.ProblemException;
import silkwire.common.web.KeyPrincipal;
import silkwire.ingest.format.DocumentHint;
import silkwire.ingest.receipt.Intake;
import silkwire.ingest.receipt.ItemOutcome;
import silkwire.ingest.receipt.Push;

/** Takes and withdraws articles. */
@RestController
final class ArticlesController {
    private static final Set<String> PUSH_PARAMETERS =
            Set.of("source", "backfill", "dryRun", "receipts", "embargoUntil");
    private static final Set<String> GENERIC = Set.of("application/octet-stream", "binary/octet-stream", "*/*");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");
    private static final String ANY_CHARSET = "a character set with an IANA name, such as windows-1256";
    private static final Set<String> WITHDRAW_PARAMETERS = Set.of("source");

    private final DocumentPush documents;
    private final NdjsonPush streams;
    private final Intake intake;
    private final AccessRegistry registry;
    private final Clock clock;
    private final Supplier<String> pushIds;

    ArticlesController(
            DocumentPush documents,
            NdjsonPush streams,
            Intake intake,
            AccessRegistry registry,
            Clock clock,
            Supplier<String> pushIds) {
        this.documents = documents;
        this.streams = streams;
        this.intake = intake;
        this.registry = registry;
        this.clock = clock;
        this.pushIds = pushIds;
    }

    /** Takes articles: what the body is says its content type. */
    @PostMapping("/v1/articles")
    @Operation(
            summary = "Push articles",
            description =
                    "One article or many, in any format a newsroom has; what they are is told by content where the"
                            + " content type does not tell. A receipt per item.",
            parameters = {
                @Parameter(name = "source", in = ParameterIn.QUERY, description = "A source of the key"),
                @Parameter(name = "backfill", in = ParameterIn.QUERY, description = "true: old stock"),
                @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true: show, publish nothing"),
                @Parameter(name = "embargoUntil", in = ParameterIn.QUERY, description = "holds all that is pushed"),
                @Parameter(name = "receipts", in = ParameterIn.QUERY, description = "all or errors")
            },
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "application/json"),
                                @Content(mediaType = "application/x-ndjson"),
                                @Content(mediaType = "text/plain"),
                                @Content(mediaType = "text/html"),
                                @Content(mediaType = "application/ninjs+json"),
                                @Content(mediaType = "application/feed+json"),
                                @Content(mediaType = "application/rss+xml"),
                                @Content(mediaType = "application/atom+xml"),
                                @Content(mediaType = "application/nitf+xml"),
                                @Content(mediaType = "application/vnd.iptc.g2.newsitem+xml"),
                                @Content(mediaType = "application/xml")
                            }))
    @ApiResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = Answer.Receipts.class)),
            description = "Receipts; after a dry run 200")
    void push(@AuthenticationPrincipal KeyPrincipal caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Unpacked.requireKnown(request);
        DocumentHint hint = hint(request);
        PushParameters parameters = PushParameters.of(request, PUSH_PARAMETERS);
        Push push = parameters.push(pushIds.get(), caller.key(), registry);
        boolean errorsOnly = parameters.errorsOnly();
        try {
            if (hint.type() == DocumentType.NDJSON) {
                streams.take(push, request, response, errorsOnly);
            } else {
                documents.take(push, hint, request, response);
            }
        } catch (ProblemException e) {
            Answer.problem(response, e.problem());
        }
    }

    /** Withdraws an article of the caller's source. */
    @DeleteMapping("/v1/articles/{id}")
    @Operation(
            summary = "Withdraw an article",
            parameters = @Parameter(name = "source", in = ParameterIn.QUERY, description = "A source of the key"))
    @ApiResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = Answer.Receipts.class)),
            description = "A receipt")
    void withdraw(
            @AuthenticationPrincipal KeyPrincipal caller,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Push push = PushParameters.of(request, WITHDRAW_PARAMETERS).push(pushIds.get(), caller.key(), registry);
        if (!ArticleId.isValid(id)) {
            throw new ProblemException(PushProblems.articleId(id));
        }
        switch (intake.withdraw(push, id, clock.instant()).join()) {
            case ItemOutcome.Receipted receipted ->
                Answer.receipts(response, List.of(receipted.receipt()), push.dryRun());
            case ItemOutcome.Unavailable unavailable ->
                Answer.problem(
                        response,
                        PushProblems.unavailable("The withdrawal was not accepted; send it again in a few seconds"));
        }
    }

    /** No type, or the one for bytes of any kind, is a question to the content. */
    private static DocumentHint hint(HttpServletRequest request) {
        String header = request.getContentType();
        if (header == null || header.isBlank()) {
            return DocumentHint.none();
        }
        MediaType contentType;
        try {
            contentType = MediaType.parseMediaType(header);
        } catch (InvalidMediaTypeException e) {
            Matcher charset = CHARSET.matcher(header);
            throw new ProblemException(
                    charset.find() && !isCharset(charset.group(1))
                            ? PushProblems.charset(charset.group(1), ANY_CHARSET)
                            : PushProblems.contentType(header));
        }
        String name = contentType.getType() + "/" + contentType.getSubtype();
        Optional<DocumentType> type = DocumentType.of(name);
        if (type.isEmpty() && !GENERIC.contains(name)) {
            throw new ProblemException(PushProblems.contentType(header));
        }
        String charset = contentType.getParameter("charset");
        return new DocumentHint(type.orElse(null), charset == null ? null : known(charset, type), null);
    }

    /** JSON is UTF-8 (RFC 8259); anything else may be in any character set there is. */
    private static String known(String charset, Optional<DocumentType> type) {
        boolean isJson = type.isPresent() && type.get().isJson();
        if (isJson && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new ProblemException(PushProblems.charset(charset, "UTF-8 (RFC 8259)"));
        }
        if (!isCharset(charset)) {
            throw new ProblemException(PushProblems.charset(charset, ANY_CHARSET));
        }
        return charset;
    }

    private static boolean isCharset(String name) {
        return name.matches("[\\w.:+-]+") && Charset.isSupported(name);
    }
}
