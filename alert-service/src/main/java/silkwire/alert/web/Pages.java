package silkwire.alert.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Pages for people: one column, no script, nothing from elsewhere. Text is put in as text, so nothing of it is markup. */
final class Pages {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#1a1a1a;background:#fff}h1{font-size:1.4rem;line-height:1.3}h2{font-size:1rem;margin-top:2rem}"
                    + "body{overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}td,th{text-align:start;padding:.25rem .5rem;"
                    + "border-bottom:1px solid #ddd;vertical-align:top}th{font-weight:600}time{white-space:nowrap}mark{background:#ffe58a;color:inherit}.quiet{color:#555}button{font:inherit;padding:.5rem 1rem}";

    private Pages() {}

    /** An empty page; what it shows goes into its body. */
    static Document page(String title) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.charset(java.nio.charset.StandardCharsets.UTF_8);
        Element root = page.selectFirst("html");
        if (root != null) {
            root.attr("lang", "en");
        }
        page.title(title);
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        page.head().appendElement("style").text(STYLE);
        return page;
    }

    static ResponseEntity<String> answer(Document page) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
                .header("Referrer-Policy", "no-referrer")
                .body("<!doctype html>" + page.outerHtml());
    }
}
