package silkwire.alert.pace;

/** Is told what became of each piece of news. */
public interface PaceObserver {

    /** So many pieces of news had this outcome. */
    void became(PaceOutcome outcome, int count);
}
