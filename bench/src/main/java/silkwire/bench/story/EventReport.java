package silkwire.bench.story;

/**
 * How well articles on one event were found.
 *
 * @param precision share of the pairs of articles in one story that are on one event
 * @param recall share of the pairs of articles on one event that are in one story
 * @param copies articles taken for copies, of which there are none
 */
public record EventReport(String set, int texts, double precision, double recall, long copies) {}
