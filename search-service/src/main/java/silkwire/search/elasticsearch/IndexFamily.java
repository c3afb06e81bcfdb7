package silkwire.search.elasticsearch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import silkwire.search.reindex.IndexVersion;

/**
 * The indices of one kind of document in one version: one a month, or one for all. Those of the version that is served stand
 * behind one alias.
 *
 * @param prefix stands before every name; empty in production
 * @param name the kind, which is also the alias, for example {@code articles}
 */
record IndexFamily(String prefix, String name, IndexVersion version) {
    private static final String VERSION = "-v";

    static IndexFamily articles(String prefix) {
        return new IndexFamily(prefix, "articles", IndexVersion.first());
    }

    static IndexFamily revisions(String prefix) {
        return new IndexFamily(prefix, "revisions", IndexVersion.first());
    }

    static IndexFamily stories(String prefix) {
        return new IndexFamily(prefix, "stories", IndexVersion.first());
    }

    static IndexFamily texts(String prefix) {
        return new IndexFamily(prefix, "texts", IndexVersion.first());
    }

    /** All kinds in this version. */
    static List<IndexFamily> all(String prefix, IndexVersion version) {
        return Stream.of(articles(prefix), revisions(prefix), stories(prefix), texts(prefix))
                .map(family -> family.in(version))
                .toList();
    }

    /** The same kind in another version. */
    IndexFamily in(IndexVersion other) {
        return new IndexFamily(prefix, name, other);
    }

    String alias() {
        return prefix + name;
    }

    String template() {
        return alias() + VERSION + version.text();
    }

    String pattern() {
        return template() + "-*";
    }

    /** Matches the indices of this kind in all versions. */
    String patternOfAll() {
        return alias() + VERSION + "*";
    }

    /** The index of a month written yyyy.MM. */
    String index(String month) {
        return template() + "-" + month;
    }

    /** The month of an index of this kind and version; empty for any other index. */
    Optional<String> monthOf(String index) {
        String start = template() + "-";
        return index.startsWith(start) ? Optional.of(index.substring(start.length())) : Optional.empty();
    }

    /** The version of an index of this kind; empty for any other index. */
    Optional<IndexVersion> versionOf(String index) {
        String start = alias() + VERSION;
        int end = index.indexOf('-', start.length());
        if (!index.startsWith(start) || end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(IndexVersion.of(index.substring(start.length(), end)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
