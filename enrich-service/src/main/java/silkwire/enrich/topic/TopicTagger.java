package silkwire.enrich.topic;

import java.util.List;
import silkwire.common.event.Topic;
import silkwire.enrich.text.Document;

/** Finds what a text is about. */
public interface TopicTagger {

    /** The topics by falling confidence, each with its ancestors; {@code languages} are the text's, as bits. */
    List<Topic> tag(Document document, long languages);

    /** The version that stands in the article. */
    String version();
}
