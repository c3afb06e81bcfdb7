package silkwire.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.common.http.ServiceClient;
import silkwire.common.json.EventJson;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, makes, previews and tries rules, and sends their old matches. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "List, make, preview and try the rules of alerts, and send old matches.",
        synopsisSubcommandLabel = "list|add|preview|test|resend")
final class RulesCommand {
    private static final String RULES = "/v1/rules";
    private static final String JSON = "application/json";
    private static final String UNCHANGED = "print the answer of the API unchanged";
    private static final Pattern RULE_ID = Pattern.compile("rul_[0-9a-z]{26}");

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the rules that stand.")
    int list(@Mixin DataOption data, @Option(names = "--json", description = UNCHANGED) boolean json)
            throws IOException {
        String answer = success(data.api(Member.ALERT).get(RULES, Map.of()), "The rules could not be listed");
        show(answer, json, RuleTables::rules);
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
            console.says(RuleTables.pack(read(answer)));
        } else if (file != null && pack == null && name == null && query == null) {
            console.out().println(post(alert, RULES, content(file), what));
        } else if (name != null && query != null && file == null && pack == null) {
            console.out().println(post(alert, RULES, rule(name, query), what));
        } else {
            throw new ProductException("Say either FILE, or --name and --query, or --pack");
        }
        return 0;
    }

    @Command(
            name = "preview",
            mixinStandardHelpOptions = true,
            description = "Show what a rule would have told over the last days. Nothing is made and nothing is sent.")
    int preview(
            @Mixin DataOption data,
            @Parameters(
                            paramLabel = "FILE|-|ID",
                            description = "a rule in JSON, - for standard input, or the id of a rule that stands")
                    String rule,
            @Option(names = "--days", paramLabel = "N", description = "how many days, 1 to 90; 30 where it is not said")
                    @Nullable Integer days,
            @Option(names = "--json", description = UNCHANGED) boolean json)
            throws IOException {
        ObjectNode body = RULE_ID.matcher(rule).matches()
                ? EventJson.mapper().createObjectNode().put("id", rule)
                : object(rule);
        if (days != null) {
            body.put("days", days.intValue());
        }
        String answer =
                post(data.api(Member.ALERT), RULES + "/preview", EventJson.text(body), "The preview was refused");
        show(answer, json, RuleTables::preview);
        return 0;
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description =
                    "Send a sample marked [TEST] to every receiver of a rule. Exit code 1 where one did not take it.")
    int test(
            @Mixin DataOption data,
            @Parameters(paramLabel = "ID", description = "the id of a rule") String id,
            @Option(names = "--json", description = UNCHANGED) boolean json)
            throws IOException {
        String answer = post(data.api(Member.ALERT), RULES + "/" + id + "/test", "", "The sample was not sent");
        show(answer, json, RuleTables::test);
        boolean isTaken = read(answer)
                .path("items")
                .valueStream()
                .allMatch(item -> item.path("taken").asBoolean(false));
        return isTaken ? 0 : 1;
    }

    @Command(
            name = "resend",
            mixinStandardHelpOptions = true,
            description = {
                "Send what a rule matches of what was received in a window and was not told yet.",
                "The same window twice tells nothing twice."
            })
    int resend(
            @Mixin DataOption data,
            @Parameters(paramLabel = "ID", description = "the id of a rule") String id,
            @Option(names = "--from", required = true, paramLabel = "TIME", description = "2026-11-20T00:00:00Z")
                    String from,
            @Option(names = "--to", required = true, paramLabel = "TIME", description = "2026-11-21T00:00:00Z")
                    String to,
            @Option(names = "--again", description = "also what was told already") boolean again,
            @Option(names = "--dry-run", description = "only say how much would come") boolean dryRun,
            @Option(names = "--json", description = UNCHANGED) boolean json)
            throws IOException {
        ObjectNode body = EventJson.mapper()
                .createObjectNode()
                .put("from", from)
                .put("to", to)
                .put("again", again)
                .put("dryRun", dryRun);
        String answer =
                post(data.api(Member.ALERT), RULES + "/" + id + "/resend", EventJson.text(body), "Nothing was sent");
        show(answer, json, RuleTables::resend);
        return 0;
    }

    private void show(String answer, boolean json, Function<JsonNode, String> table) {
        console.out().print(json ? answer + "\n" : table.apply(read(answer)));
    }

    private static JsonNode read(String answer) {
        return EventJson.mapper().readTree(answer);
    }

    private static String rule(String name, String query) {
        ObjectNode rule = EventJson.mapper().createObjectNode();
        return EventJson.text(rule.put("name", name).put("query", query));
    }

    private static ObjectNode object(String file) throws IOException {
        try {
            if (read(content(file)) instanceof ObjectNode rule) {
                return rule;
            }
            throw new ProductException(file + " is no rule: it holds no JSON object");
        } catch (JacksonException e) {
            throw new ProductException(file + " is no JSON: " + e.getOriginalMessage());
        }
    }

    private static String content(String file) throws IOException {
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
}
