package silkwire.common.item;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A URL reduced to what tells one page from another (RFC 3986 section 6.2, and the parameters that only count visitors):
 * scheme and host in lower case, the host in its ASCII form, no user, default port, fragment or dot segments, escapes
 * in one form, {@code utm_*} and click ids dropped, the other parameters sorted.
 */
record CanonicalUrl(String text, String host) {
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@]*@)?(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Set<String> COUNTERS =
            Set.of("fbclid", "gclid", "dclid", "yclid", "msclkid", "mc_cid", "mc_eid", "igshid", "_openstat");
    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    private static final String KEPT = UNRESERVED + "!$&'()*+,;=:@/?";
    private static final int HEX = 16;

    /** The canonical form of an absolute {@code http} or {@code https} URL; empty when {@code url} is none. */
    static Optional<CanonicalUrl> of(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        Optional<String> host = host(authority.group(1));
        return host.map(name -> new CanonicalUrl(
                scheme + "://" + name + port(scheme, authority.group(2)) + path(parts.group(3)) + query(parts.group(4)),
                name));
    }

    private static Optional<String> host(String raw) {
        try {
            String ascii = raw.startsWith("[") ? raw : IDN.toASCII(Normalizer.normalize(raw, Normalizer.Form.NFKC));
            String lower = ascii.toLowerCase(Locale.ROOT);
            String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
            return name.isEmpty() || name.chars().anyMatch(c -> c <= ' ') ? Optional.empty() : Optional.of(name);
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }

    private static String port(String scheme, @Nullable String port) {
        String usual = scheme.equals("https") ? "443" : "80";
        return port == null || port.isEmpty() || port.equals(usual) ? "" : ":" + port;
    }

    private static String path(String raw) {
        Deque<String> kept = new ArrayDeque<>();
        String escaped = escape(raw);
        String[] segments = escaped.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean isLast = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> addEmptyIf(isLast, kept);
                case ".." -> {
                    kept.pollLast();
                    addEmptyIf(isLast, kept);
                }
                default -> kept.addLast(segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }

    private static void addEmptyIf(boolean isLast, Deque<String> kept) {
        if (isLast) {
            kept.addLast("");
        }
    }

    private static String query(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String kept = Arrays.stream(raw.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isCounter(parameter))
                .map(CanonicalUrl::escape)
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isCounter(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || COUNTERS.contains(name);
    }

    /** Escapes in one form: unreserved characters bare, all else that is not a delimiter as capital hexadecimal. */
    private static String escape(String raw) {
        byte[] bytes = Normalizer.normalize(raw, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        StringBuilder escaped = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int unit = bytes[i] & 0xFF;
            int decoded = unit == '%' ? hex(bytes, i + 1) : -1;
            if (decoded >= 0) {
                append(escaped, decoded, UNRESERVED);
                i += 2;
            } else {
                append(escaped, unit, KEPT);
            }
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int unit, String bare) {
        if (unit < 0x80 && bare.indexOf(unit) >= 0) {
            escaped.append((char) unit);
        } else {
            escaped.append("%%%02X".formatted(unit));
        }
    }

    private static int hex(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at], HEX);
        int low = Character.digit(bytes[at + 1], HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
