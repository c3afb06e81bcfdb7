package silkwire.standalone.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.common.http.ServiceClient;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductException;

/** Searches. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Search articles.")
final class SearchCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "for example: country:KZ lang:ar")
    private @Nullable String query;

    @Option(names = "--json", description = "print the answer of the API unchanged")
    private boolean json;

    @Option(names = "--size", paramLabel = "N", description = "how many articles (default: ${DEFAULT-VALUE})")
    private int size = 10;

    @Option(names = "--sort", description = "relevance, newest or oldest")
    private @Nullable String sort;

    @Option(
            names = "-P",
            paramLabel = "NAME=VALUE",
            description = "any other parameter of GET /v1/articles, for example -P from=now-1d")
    private Map<String, String> others = Map.of();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> parameters = new TreeMap<>();
        parameters.put("size", List.of(Integer.toString(size)));
        if (query != null) {
            parameters.put("q", List.of(query));
        }
        if (sort != null) {
            parameters.put("sort", List.of(sort));
        }
        if (!json) {
            parameters.put("highlight", List.of("true"));
        }
        others.forEach((name, value) -> parameters.put(name, List.of(value)));
        String answer = ask(data.api(Member.SEARCH), parameters);
        console.out().print(json ? answer + "\n" : SearchListing.of(answer, Marking.forOutput()));
        return 0;
    }

    static String ask(ServiceClient search, Map<String, List<String>> parameters) throws IOException {
        ServiceClient.Answer answer = search.get("/v1/articles", parameters);
        if (!answer.isSuccess()) {
            throw new ProductException("The search was refused (" + answer.status() + "): " + answer.body());
        }
        return answer.body();
    }
}
