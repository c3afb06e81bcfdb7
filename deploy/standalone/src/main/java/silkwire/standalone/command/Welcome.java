package silkwire.standalone.command;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import silkwire.common.http.ServiceClient;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.MemberState;
import silkwire.standalone.product.ProductException;
import silkwire.standalone.product.ProductState;

/** What a person reads when everything is up: the addresses, the key, and a first answer. */
final class Welcome {
    private static final String QUERY = "country:KZ lang:ar";

    private Welcome() {}

    static void print(Console console, DataFolder folder, boolean isEmpty) throws IOException {
        ProductState state = folder.state().orElseThrow(() -> new ProductException("Nothing runs"));
        console.says("");
        for (Map.Entry<String, MemberState> member : state.services().entrySet()) {
            console.says(String.format(
                    java.util.Locale.ROOT,
                    "  %-14s %s",
                    member.getKey(),
                    member.getValue().url()));
        }
        String key = folder.key().orElse("");
        console.says("  key            " + key + "  (in " + folder.keyFile() + ")");
        console.says("");
        if (!isEmpty) {
            console.says("./silkwire search '" + QUERY + "' --size 2");
            ServiceClient search = new ServiceClient(URI.create(Member.SEARCH.url(state.portOffset())), key);
            String answer = SearchCommand.ask(
                    search, Map.of("q", List.of(QUERY), "size", List.of("2"), "highlight", List.of("true")));
            console.out().print(SearchListing.of(answer, Marking.forOutput()));
        }
    }
}
