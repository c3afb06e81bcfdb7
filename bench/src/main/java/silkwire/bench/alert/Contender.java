package silkwire.bench.alert;

import java.util.List;
import java.util.OptionalDouble;
import silkwire.common.event.ArticleEnriched;

/** What holds rules and says which of them an article matches. */
public interface Contender extends AutoCloseable {
    /** What it is called. */
    String name();

    /** Takes queries as rules, those that cannot be parsed left out; how many it took. Called once. */
    int load(List<String> queries);

    /** How many rules an article matches. */
    int match(ArticleEnriched article);

    /** How many rules it tried for an article on average, where it knows. */
    OptionalDouble tried();

    /** What it costs. */
    Costs costs();

    @Override
    void close();

    /** Makes contenders, each without rules. */
    interface Maker {
        /** A new one. */
        Contender make();
    }
}
