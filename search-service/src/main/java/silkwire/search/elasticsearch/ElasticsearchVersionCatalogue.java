package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.CommonStatsFlag;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.search.reindex.IndexVersion;
import silkwire.search.reindex.VersionCatalogue;
import silkwire.search.reindex.VersionNote;

/** Finds versions by the names of their indices, and keeps the note as a document of an index of its own. */
final class ElasticsearchVersionCatalogue implements VersionCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchVersionCatalogue.class);

    private final ElasticsearchClient client;
    private final String prefix;
    private final VersionNotes notes;
    private final DocumentCounts counts;

    ElasticsearchVersionCatalogue(ElasticsearchClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
        this.notes = new VersionNotes(client, prefix + "index-versions");
        this.counts = new DocumentCounts(client);
    }

    @Override
    public Noted read() {
        return SearchAnswers.of(notes::read).orElse(VersionNotes.NONE);
    }

    @Override
    public boolean replace(Noted over, VersionNote note) {
        return SearchAnswers.of(() -> notes.replace(over, note)).orElse(false);
    }

    @Override
    public Set<IndexVersion> standing() {
        Set<IndexVersion> versions = new TreeSet<>();
        Set<String> indices = aliases().keySet();
        for (IndexFamily family : IndexFamily.all(prefix, IndexVersion.first())) {
            indices.forEach(index -> family.versionOf(index).ifPresent(versions::add));
        }
        return versions;
    }

    @Override
    public Optional<IndexVersion> behindAlias() {
        IndexFamily articles = IndexFamily.articles(prefix);
        return aliases().entrySet().stream()
                .filter(index -> index.getValue().contains(articles.alias()))
                .flatMap(index -> articles.versionOf(index.getKey()).stream())
                .max(Comparator.naturalOrder());
    }

    /** The indices of all kinds and versions, with their aliases. */
    private Map<String, Set<String>> aliases() {
        List<String> patterns = IndexFamily.all(prefix, IndexVersion.first()).stream()
                .map(IndexFamily::patternOfAll)
                .toList();
        Map<String, Set<String>> aliases = new TreeMap<>();
        SearchAnswers.of(() -> client.indices().getAlias(request -> request.index(patterns)))
                .ifPresent(answer -> answer.aliases()
                        .forEach((index, of) -> aliases.put(index, of.aliases().keySet())));
        return aliases;
    }

    @Override
    public void serve(IndexVersion version) {
        List<Action> actions = new ArrayList<>();
        Map<String, Set<String>> aliases = aliases();
        for (IndexFamily family : IndexFamily.all(prefix, version)) {
            aliases.forEach((index, of) -> {
                boolean isServed = of.contains(family.alias());
                boolean isOfVersion = family.monthOf(index).isPresent();
                if (isOfVersion && !isServed) {
                    actions.add(Action.of(
                            action -> action.add(add -> add.index(index).alias(family.alias()))));
                } else if (isServed && !isOfVersion) {
                    actions.add(Action.of(action -> action.remove(
                            remove -> remove.index(index).alias(family.alias()).mustExist(false))));
                }
            });
        }
        if (!actions.isEmpty()) {
            SearchAnswers.of(() -> client.indices().updateAliases(request -> request.actions(actions)));
            LOG.info(
                    "The aliases name the indices of version {} now: {} changes in one request",
                    version,
                    actions.size());
        }
    }

    @Override
    public Set<String> timed(IndexVersion version) {
        Set<String> timed = new TreeSet<>();
        for (IndexFamily family : IndexFamily.all(prefix, version)) {
            SearchAnswers.of(() -> counts.isTimed(family)).filter(is -> is).ifPresent(is -> timed.add(family.name()));
        }
        return timed;
    }

    @Override
    public Map<String, SortedMap<String, Long>> count(IndexVersion version, Instant receivedBefore, Set<String> timed) {
        Map<String, SortedMap<String, Long>> all = new TreeMap<>();
        for (IndexFamily family : IndexFamily.all(prefix, version)) {
            boolean isTimed = timed.contains(family.name());
            all.put(
                    family.name(),
                    SearchAnswers.of(() -> counts.byMonth(family, isTimed ? receivedBefore : null))
                            .orElseGet(TreeMap::new));
        }
        return all;
    }

    @Override
    public boolean isRead(IndexVersion version) {
        List<String> patterns = patterns(version);
        return SearchAnswers.of(() -> client.indices()
                                .stats(request -> request.index(patterns).metric(CommonStatsFlag.Search)))
                        .map(answer -> answer.all().total())
                        .flatMap(total -> Optional.ofNullable(total.search()))
                        .flatMap(search -> Optional.ofNullable(search.openContexts()))
                        .orElse(0L)
                > 0;
    }

    private List<String> patterns(IndexVersion version) {
        return IndexFamily.all(prefix, version).stream()
                .map(IndexFamily::pattern)
                .toList();
    }

    /** By their names: a server may refuse to remove what a pattern matches. */
    @Override
    public void remove(IndexVersion version) {
        List<IndexFamily> families = IndexFamily.all(prefix, version);
        List<String> indices = aliases().keySet().stream()
                .filter(index -> families.stream()
                        .anyMatch(family -> family.monthOf(index).isPresent()))
                .toList();
        for (String index : indices) {
            SearchAnswers.of(() ->
                    client.indices().delete(request -> request.index(index).ignoreUnavailable(true)));
        }
        for (IndexFamily family : families) {
            SearchAnswers.of(() -> removeTemplate(family.template()));
        }
    }

    private boolean removeTemplate(String name) throws IOException {
        boolean stands = client.indices()
                .existsIndexTemplate(request -> request.name(name))
                .value();
        if (stands) {
            client.indices().deleteIndexTemplate(request -> request.name(name));
        }
        return stands;
    }
}
