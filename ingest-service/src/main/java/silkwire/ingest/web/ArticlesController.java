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
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
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
import silkwire.ingest.receipt.Intake;
import silkwire.ingest.receipt.ItemOutcome;
import silkwire.ingest.receipt.Push;

/** Takes and withdraws articles. */
@RestController
final class ArticlesController {
    private static final Set<String> PUSH_PARAMETERS = Set.of("source", "backfill", "dryRun", "receipts");
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
            description = "One article, an array, a stream of one per line, or one as text; a receipt per item.",
            parameters = {
                @Parameter(name = "source", in = ParameterIn.QUERY, description = "A source of the key"),
                @Parameter(name = "backfill", in = ParameterIn.QUERY, description = "true: old stock"),
                @Parameter(name = "dryRun", in = ParameterIn.QUERY, description = "true: show, publish nothing"),
                @Parameter(name = "receipts", in = ParameterIn.QUERY, description = "all or errors")
            },
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "application/json"),
                                @Content(mediaType = "application/x-ndjson"),
                                @Content(mediaType = "text/plain")
                            }))
    @ApiResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = Answer.Receipts.class)),
            description = "Receipts; after a dry run 200")
    void push(@AuthenticationPrincipal KeyPrincipal caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        MediaType contentType = contentType(request);
        DocumentType type = DocumentType.of(contentType.getType() + "/" + contentType.getSubtype())
                .orElseThrow(() -> new ProblemException(PushProblems.contentType(contentType.toString())));
        Charset charset = charset(contentType, type);
        PushParameters parameters = PushParameters.of(request, PUSH_PARAMETERS);
        Push push = parameters.push(pushIds.get(), caller.key(), registry);
        boolean errorsOnly = parameters.errorsOnly();
        try {
            switch (type) {
                case JSON -> documents.takeJson(push, request, response);
                case TEXT -> documents.takeText(push, charset, request, response);
                case NDJSON -> streams.take(push, request, response, errorsOnly);
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

    private static MediaType contentType(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(PushProblems.contentEncoding(encoding));
        }
        String header = request.getContentType();
        if (header == null || header.isBlank()) {
            throw new ProblemException(PushProblems.contentType(null));
        }
        try {
            return MediaType.parseMediaType(header);
        } catch (InvalidMediaTypeException e) {
            throw new ProblemException(PushProblems.contentType(header));
        }
    }

    /** JSON is UTF-8 (RFC 8259); text is what its content type says, UTF-8 when that says nothing. */
    private static Charset charset(MediaType contentType, DocumentType type) {
        Charset charset;
        try {
            charset = contentType.getCharset();
        } catch (UnsupportedCharsetException e) {
            throw new ProblemException(PushProblems.charset(
                    e.getCharsetName(), "a character set with an IANA name, such as windows-1256"));
        }
        if (charset == null) {
            return StandardCharsets.UTF_8;
        }
        if (type != DocumentType.TEXT && !charset.equals(StandardCharsets.UTF_8)) {
            throw new ProblemException(PushProblems.charset(charset.name(), "UTF-8 (RFC 8259)"));
        }
        return charset;
    }
}
