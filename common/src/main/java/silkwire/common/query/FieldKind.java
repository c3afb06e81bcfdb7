package silkwire.common.query;

/** How the values of a query field are written and compared. */
public enum FieldKind {
    /** Words of the article, analysed. */
    TEXT,
    /** A code of a closed or formatted set, checked by the parser. */
    CODE,
    /** A free keyword, compared in its folded form, also by prefix. */
    KEYWORD,
    /** A stance: target, holder, label. */
    STANCE,
    /** A relation: country, country, label. */
    RELATION,
    /** A point or stretch of time. */
    TIME,
    /** A place or name, which stands for its forms in every language. */
    EXPANDED
}
