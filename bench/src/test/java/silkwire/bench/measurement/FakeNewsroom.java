package silkwire.bench.measurement;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import silkwire.bench.article.GeneratedArticle;
import silkwire.bench.measurement.Arrivals.Arrival;

/** A product that tells each desk of each of its articles as it takes it, every article a story of its own. */
final class FakeNewsroom implements Intake, Search, Desks, Hooks {
    private final Ticker ticker;
    private final Map<String, List<String>> found = new TreeMap<>();
    private final List<String> rules = new ArrayList<>();
    private Consumer<Telling> listener = telling -> {};
    private UnaryOperator<List<Telling>> mishap = tellings -> tellings;

    FakeNewsroom(Ticker ticker) {
        this.ticker = ticker;
    }

    /** What becomes of what is told. */
    void befalls(UnaryOperator<List<Telling>> what) {
        mishap = what;
    }

    /** The rules that stand. */
    synchronized List<String> rules() {
        return List.copyOf(rules);
    }

    @Override
    public List<String> push(String source, List<GeneratedArticle> articles) {
        return articles.stream().map(this::push).toList();
    }

    @Override
    public synchronized String push(GeneratedArticle article) {
        String tag = article.itemId().substring(0, article.itemId().lastIndexOf('-'));
        found.computeIfAbsent(tag, each -> new ArrayList<>()).add(article.id());
        Arrival arrival = new Arrival(article.id(), Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
        Telling telling = new Telling(
                tag, "ntf_" + article.id(), ticker.nanos(), List.of(new ToldStory("sty_" + article.id(), arrival)));
        mishap.apply(List.of(telling)).forEach(listener);
        return article.id();
    }

    @Override
    public int repeats() {
        return 0;
    }

    @Override
    public synchronized long count(String tag, Instant published) {
        return found.getOrDefault(tag, List.of()).size();
    }

    @Override
    public synchronized Map<String, String> stories(String tag) {
        Map<String, String> stories = new TreeMap<>();
        found.getOrDefault(tag, List.of()).forEach(id -> stories.put(id, "sty_" + id));
        return stories;
    }

    @Override
    public synchronized String open(String tag, String mode, URI hook) {
        rules.add("rul_" + tag);
        return "rul_" + tag;
    }

    @Override
    public synchronized void close(String rule) {
        rules.remove(rule);
    }

    @Override
    public URI of(String desk) {
        return URI.create("http://127.0.0.1/" + desk);
    }

    @Override
    public synchronized void listen(Consumer<Telling> told) {
        listener = told;
    }
}
