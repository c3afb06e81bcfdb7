package silkwire.enrich.trait;

import java.nio.ByteBuffer;
import java.util.List;
import silkwire.common.event.Country;
import silkwire.common.event.Topic;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;

/** Reads the traits of a text from its words and its tags. Thread-safe. */
public final class TraitReader {
    private static final int MOST_COUNTRIES = 4;
    private static final int MOST_TOPICS = 3;
    private static final int FULL = 255;
    /** Codes of top-level topics end in six zeros behind two digits. */
    private static final String TOP_LEVEL = "medtop:";

    private static final int TOP_LEVEL_LENGTH = TOP_LEVEL.length() + 8;
    private static final String ZEROS = "000000";

    private final CommonWords common = new CommonWords();

    /** Loads the lists of common words. */
    public TraitReader() {}

    /** The traits of {@code document}, of which these tags are known. */
    public Traits read(Document document, String language, Places places, List<Topic> topics) {
        MarkSet marks = new MarkSet();
        NameReader names = new NameReader(document, language, places, common, marks);
        names.read();
        FigureReader.read(document, marks);
        List<Country> countries =
                places.countries().stream().limit(MOST_COUNTRIES).toList();
        List<Topic> wide = topics.stream()
                .filter(TraitReader::isTopLevel)
                .limit(MOST_TOPICS)
                .toList();
        int[] sorted = marks.sorted();
        ByteBuffer buffer =
                ByteBuffer.allocate(5 + 3 * countries.size() + 2 * wide.size() + Traits.MARK_BYTES * sorted.length);
        buffer.put((byte) language.hashCode());
        buffer.put((byte) (names.isUncased() ? 1 : 0)).put((byte) countries.size());
        for (Country country : countries) {
            buffer.put((byte) country.code().charAt(0))
                    .put((byte) country.code().charAt(1));
            buffer.put((byte) Math.round(FULL * country.salience()));
        }
        buffer.put((byte) wide.size());
        for (Topic topic : wide) {
            buffer.put((byte) numberOf(topic)).put((byte) Math.round(FULL * topic.confidence()));
        }
        buffer.put((byte) sorted.length);
        for (int mark : sorted) {
            buffer.put((byte) (mark >>> 16)).put((byte) (mark >>> 8)).put((byte) mark);
        }
        return Traits.of(buffer.array());
    }

    private static boolean isTopLevel(Topic topic) {
        String code = topic.code();
        return code.length() == TOP_LEVEL_LENGTH && code.startsWith(TOP_LEVEL) && code.endsWith(ZEROS);
    }

    private static int numberOf(Topic topic) {
        return Integer.parseInt(topic.code().substring(TOP_LEVEL.length(), TOP_LEVEL.length() + 2));
    }
}
