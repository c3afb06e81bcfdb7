package silkwire.common.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key in {@code silkwire.yml}: the SHA-256 of the key in hexadecimal (the key itself is kept nowhere), what it may do,
 * and for which sources; the first source is its default, {@code *} stands for any source. A key that is being replaced
 * has a moment from which it is refused ({@code until}); its successor may bear the same name. {@code callsPerMinute} is
 * how often it may call a service, where that is not what the service allows any key. An entry with a {@code query} is
 * that of a token: good for reading what answers this one query, in feeds and streams and nowhere else.
 */
public record KeyEntry(
        String name,
        String sha256,
        Set<Scope> scopes,
        @Nullable String owner,
        List<String> sources,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer callsPerMinute,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String query) {

    /** The source of a key that may use any, when a push names none. */
    public static final String LOCAL_SOURCE = "local";

    private static final String ANY = "*";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses an entry that could never match, naming the key and what is allowed. */
    public KeyEntry {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("keys[].name is missing; allowed: a name for people");
        }
        sha256 = sha256 == null ? "" : sha256.toLowerCase(Locale.ROOT);
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256 of key '" + name
                    + "' is not 64 hexadecimal digits; make an entry with: ./silkwire key new");
        }
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
        sources = sources == null ? List.of() : List.copyOf(sources);
        if (callsPerMinute != null && callsPerMinute < 1) {
            throw new IllegalArgumentException(
                    "callsPerMinute of key '" + name + "' is " + callsPerMinute + "; allowed: 1 or more, or absent");
        }
        if (query != null && !(scopes.equals(Set.of(Scope.SEARCH_READ)) && sources.isEmpty())) {
            throw new IllegalArgumentException("scopes of key '" + name
                    + "' are more than a key with a query has; allowed: search:read alone, and no sources");
        }
    }

    /** The entry of a token for reading what answers {@code query}. */
    public static KeyEntry ofToken(String name, String sha256, String query) {
        return new KeyEntry(name, sha256, Set.of(Scope.SEARCH_READ), null, List.of(), null, null, query);
    }

    /** A key without an end that may call as often as any, for any query. */
    public KeyEntry(String name, String sha256, Set<Scope> scopes, @Nullable String owner, List<String> sources) {
        this(name, sha256, scopes, owner, sources, null, null, null);
    }

    /** Whether the key is accepted at this moment. */
    public boolean isValidAt(Instant moment) {
        return until == null || moment.isBefore(until);
    }

    /** The same key, refused from {@code end} on. */
    public KeyEntry endingAt(Instant end) {
        return new KeyEntry(name, sha256, scopes, owner, sources, end, callsPerMinute, query);
    }

    /** The same entry for another key, without an end. */
    public KeyEntry renewed(String newSha256) {
        return new KeyEntry(name, newSha256, scopes, owner, sources, null, callsPerMinute, query);
    }

    /** The source of a push that names none, or null when the key has no source. */
    public @Nullable String defaultSource() {
        if (sources.isEmpty()) {
            return null;
        }
        return sources.getFirst().equals(ANY) ? LOCAL_SOURCE : sources.getFirst();
    }

    /** Whether the key may push for this source. */
    public boolean mayUse(String source) {
        return sources.contains(ANY) || sources.contains(source);
    }
}
