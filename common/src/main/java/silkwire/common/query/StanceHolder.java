package silkwire.common.query;

import silkwire.common.event.HolderType;

/** Whose stance a query asks for. */
public enum StanceHolder {
    /** Anybody's. */
    ANY("*"),
    /** The author's. */
    AUTHOR("author"),
    /** That of somebody quoted or reported. */
    SPEAKER("speaker");

    private final String text;

    StanceHolder(String text) {
        this.text = text;
    }

    /** As queries and index keywords write it. */
    public String text() {
        return text;
    }

    static StanceHolder of(HolderType type) {
        return type == HolderType.AUTHOR ? AUTHOR : SPEAKER;
    }
}
