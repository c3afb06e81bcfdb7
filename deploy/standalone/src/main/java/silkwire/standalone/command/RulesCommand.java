package silkwire.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.common.http.ServiceClient;
import silkwire.common.json.EventJson;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists and makes rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "List and make the rules of alerts.",
        synopsisSubcommandLabel = "list|add")
final class RulesCommand {
    private static final String RULES = "/v1/rules";
    private static final String JSON = "application/json";

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the rules that stand.")
    int list(
            @Mixin DataOption data,
            @Option(names = "--json", description = "print the answer of the API unchanged") boolean json)
            throws IOException {
        String answer = success(data.api(Member.ALERT).get(RULES, Map.of()), "The rules could not be listed");
        if (json) {
            console.out().println(answer);
        } else {
            show(EventJson.mapper().readTree(answer).get("items"));
        }
        return 0;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Make a rule, of a file of JSON, of a name and a query, or the rules of a pack.",
                "The answer is printed as JSON: it alone shows the secret a webhook was given."
            })
    int add(
            @Mixin DataOption data,
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "a rule in JSON, or - for standard input")
                    @Nullable String file,
            @Option(names = "--name", description = "what it is called") @Nullable String name,
            @Option(names = "--query", description = "for example: focus:KZ stance:KZ=critical") @Nullable String query,
            @Option(names = "--pack", description = "rules that come with the product: central-asia") @Nullable String pack)
            throws IOException {
        ServiceClient alert = data.api(Member.ALERT);
        String what = "The rule was refused";
        if (pack != null && file == null && name == null && query == null) {
            String answer = post(alert, RULES + "/packs/" + pack, "", what);
            console.out().println(answer);
            console.says(
                    EventJson.mapper().readTree(answer).get("items").size() + " rules, disabled until you enable them");
        } else if (file != null && pack == null && name == null && query == null) {
            console.out().println(post(alert, RULES, read(file), what));
        } else if (name != null && query != null && file == null && pack == null) {
            console.out().println(post(alert, RULES, rule(name, query), what));
        } else {
            throw new ProductException("Say either FILE, or --name and --query, or --pack");
        }
        return 0;
    }

    private static String rule(String name, String query) {
        ObjectNode rule = EventJson.mapper().createObjectNode();
        return EventJson.text(rule.put("name", name).put("query", query));
    }

    private static String read(String file) throws IOException {
        try (InputStream content = InputFile.open(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String post(ServiceClient alert, String path, String body, String what) throws IOException {
        return success(alert.post(path, Map.<String, List<String>>of(), JSON, BodyPublishers.ofString(body)), what);
    }

    private static String success(ServiceClient.Answer answer, String what) {
        if (!answer.isSuccess()) {
            throw new ProductException(what + " (" + answer.status() + "): " + answer.body());
        }
        return answer.body();
    }

    private void show(JsonNode rules) {
        for (JsonNode rule : rules) {
            console.out()
                    .println(rule.get("id").asString()
                            + (rule.get("enabled").asBoolean() ? "  enabled   " : "  disabled  ")
                            + rule.get("name").asString()
                            + "  "
                            + rule.get("query").asString());
        }
        console.says(rules.size() + " rules");
    }
}
