package silkwire.common.analysis;

/** How closely words are compared. */
public enum Precision {
    /** In any grammatical form. */
    STEMMED,
    /** As written, but for case and ways of spelling a letter. */
    EXACT
}
