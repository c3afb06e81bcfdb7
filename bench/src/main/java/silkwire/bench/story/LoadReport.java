package silkwire.bench.story;

/**
 * How the story index bears its load.
 *
 * @param restored how many articles were restored
 * @param remembered how many of them are still in the window
 * @param bytesPerArticle memory for each of them, everything included
 * @param restoreSeconds processor time in the restore callback
 * @param decisionsPerSecond look-ups with insert in a second of processor time
 */
public record LoadReport(
        int restored, int remembered, double bytesPerArticle, double restoreSeconds, double decisionsPerSecond) {}
