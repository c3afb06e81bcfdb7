package silkwire.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import silkwire.ingest.feed.PageReader;

/** Takes the paragraphs of what a page itself marks as its article; a page that marks nothing has no text for us. */
final class MarkedUpPageReader implements PageReader {
    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
    private static final String NOT_TEXT = "nav, aside, footer, header, form, figcaption, script, style, noscript";
    private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote";

    @Override
    public Optional<String> text(byte[] page, String contentType, String location) {
        if (!contentType.toLowerCase(Locale.ROOT).contains("html")) {
            return Optional.empty();
        }
        Document document = parsed(page, contentType, location);
        return MARKED.stream()
                .map(document::selectFirst)
                .filter(element -> element != null)
                .map(MarkedUpPageReader::paragraphs)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String paragraphs(Element article) {
        article.select(NOT_TEXT).remove();
        Elements blocks = article.select(PARAGRAPHS);
        blocks.removeIf(block -> blocks.contains(block.parent()) || !block.hasText());
        return String.join("\n\n", blocks.eachText());
    }

    private static Document parsed(byte[] page, String contentType, String location) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), charset(contentType), location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The character set of the header; without one the page says it itself. */
    private static @Nullable String charset(String contentType) {
        try {
            Charset charset = MediaType.parseMediaType(contentType).getCharset();
            return charset == null ? null : charset.name();
        } catch (InvalidMediaTypeException | UnsupportedCharsetException | IllegalCharsetNameException e) {
            return null;
        }
    }
}
