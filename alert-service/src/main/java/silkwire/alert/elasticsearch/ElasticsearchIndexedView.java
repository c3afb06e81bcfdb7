package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import silkwire.alert.reconcile.IndexSnapshot;
import silkwire.alert.reconcile.IndexedView;
import silkwire.common.elasticsearch.Snapshots;

/** The indices behind the alias of articles, in whose names the version stands. */
final class ElasticsearchIndexedView implements IndexedView {
    private final ElasticsearchClient client;
    private final String alias;
    private final Pattern index;

    ElasticsearchIndexedView(ElasticsearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
        this.index = Pattern.compile(Pattern.quote(alias) + "-v(\\d+(?:\\.\\d+)?)-.+");
    }

    @Override
    public Set<String> versions() {
        return IndexProblems.of(() -> client.indices()
                        .getAlias(request -> request.index(alias))
                        .aliases())
                .orElse(Map.of())
                .keySet()
                .stream()
                .flatMap(name -> index.matcher(name).results())
                .map((MatchResult written) -> written.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<IndexSnapshot> open() {
        Snapshots snapshots = new Snapshots(client, alias);
        return IndexProblems.of(() -> {
                    client.indices().refresh(request -> request.index(alias));
                    return snapshots.open();
                })
                .map(snapshot -> new ElasticsearchIndexSnapshot(new ArticlePages(client, snapshot), snapshots));
    }
}
