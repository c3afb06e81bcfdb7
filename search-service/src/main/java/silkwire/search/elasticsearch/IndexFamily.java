package silkwire.search.elasticsearch;

/**
 * The indices of one kind of document in one schema version: one a month, all behind one alias.
 *
 * @param prefix stands before every name; empty in production
 * @param name the kind, which is also the alias, for example {@code articles}
 * @param schema counts up when the mapping changes so that documents have to be written anew
 */
record IndexFamily(String prefix, String name, int schema) {

    static IndexFamily articles(String prefix) {
        return new IndexFamily(prefix, "articles", 1);
    }

    static IndexFamily revisions(String prefix) {
        return new IndexFamily(prefix, "revisions", 1);
    }

    static IndexFamily stories(String prefix) {
        return new IndexFamily(prefix, "stories", 1);
    }

    static IndexFamily texts(String prefix) {
        return new IndexFamily(prefix, "texts", 1);
    }

    String alias() {
        return prefix + name;
    }

    String template() {
        return prefix + name + "-v" + schema;
    }

    String pattern() {
        return template() + "-*";
    }

    /** The index of a month written yyyy.MM. */
    String index(String month) {
        return template() + "-" + month;
    }
}
