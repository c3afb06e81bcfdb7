package silkwire.bench.evaluation;

import java.util.List;
import silkwire.common.event.ReceivedItem;
import silkwire.enrich.tagging.Tags;

/** A row whose labels have been read, to be compared with what the taggers say. */
interface Case {
    /** What is to be tagged. */
    List<ReceivedItem> items();

    /** Notes what the tags, one for each item, say of the labels. */
    void compare(List<Tags> tags, Scores scores);
}
