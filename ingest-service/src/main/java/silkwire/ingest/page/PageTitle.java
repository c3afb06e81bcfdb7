package silkwire.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The title of a page's article, without the name of the site behind it. */
record PageTitle(@Nullable String text) {
    private static final Pattern SITE = Pattern.compile("\\s+[|»›·•/\\\\–—-]{1,2}\\s+");
    private static final int SHORTEST = 12;

    static PageTitle of(Document page, PageMetadata metadata) {
        List<String> candidates = Stream.of(
                        metadata.headline(),
                        metadata.shared("og:title"),
                        metadata.shared("twitter:title"),
                        page.title())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        List<String> headings = page.select("h1").stream()
                .map(heading -> heading.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        for (String heading : headings) {
            boolean isSaid = candidates.stream().anyMatch(said -> isPart(said, heading));
            if (isSaid && (heading.length() >= SHORTEST || candidates.contains(heading))) {
                return new PageTitle(heading);
            }
        }
        if (candidates.isEmpty()) {
            return new PageTitle(headings.isEmpty() ? null : headings.getFirst());
        }
        return new PageTitle(withoutSite(candidates.getFirst(), metadata.shared("og:site_name")));
    }

    /** Whether {@code text} says the title again. */
    boolean isRepeatedBy(String other) {
        return text != null && plain(text).equals(plain(other));
    }

    private static boolean isPart(String said, String heading) {
        return plain(said).startsWith(plain(heading));
    }

    private static String withoutSite(String title, @Nullable String site) {
        String[] parts = SITE.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        boolean isSite = site != null && plain(last).contains(plain(site));
        int behind = title.lastIndexOf(last);
        String before = title.substring(0, behind).replaceAll("[\\s|»›·•/\\\\–—-]+$", "");
        return isSite || before.length() > 2 * last.length() ? before : title;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{P}\\p{Cf}]+", " ")
                .strip();
    }
}
