package silkwire.common.query;

import org.jspecify.annotations.Nullable;

/** A field as a clause names it, with the language after its point where there is one: {@code title.ru}. */
record FieldName(QueryField field, @Nullable String language) {

    /** As queries write it. */
    String text() {
        return language == null ? field.text() : field.text() + "." + language;
    }

    /** The clause, in this language alone where one is named. */
    QueryNode within(QueryNode clause) {
        String only = language;
        return only == null || clause instanceof QueryNode.Everything ? clause : new QueryNode.InLanguage(only, clause);
    }
}
