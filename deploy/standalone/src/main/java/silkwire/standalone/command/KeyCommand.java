package silkwire.standalone.command;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.common.access.AccessFile;
import silkwire.common.access.Scope;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;
import silkwire.standalone.product.DevelopmentAccess;
import silkwire.standalone.product.ProductException;

/** Makes keys. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = "Make and replace keys.",
        synopsisSubcommandLabel = "new|rotate")
final class KeyCommand {
    private final Console console;
    private final RandomGenerator random;
    private final Clock clock;

    KeyCommand(Console console, RandomGenerator random, Clock clock) {
        this.console = console;
        this.random = random;
        this.clock = clock;
    }

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "Make a key, add its entry to silkwire.yml, and print both this once.")
    int create(
            @Mixin DataOption data,
            @Parameters(paramLabel = "NAME", description = "a name for people") String name,
            @Option(
                            names = "--source",
                            paramLabel = "ID",
                            description = "a source the key may use; the first is its default")
                    List<String> sources,
            @Option(
                            names = "--scope",
                            required = true,
                            split = ",",
                            paramLabel = "SCOPE",
                            description = "articles:write, search:read, rules:write, admin")
                    List<String> scopes) {
        Set<Scope> granted = EnumSet.noneOf(Scope.class);
        scopes.forEach(scope -> granted.add(Scope.of(scope)
                .orElseThrow(() -> new ProductException(
                        "--scope is '" + scope + "'; allowed: articles:write, search:read, rules:write, admin"))));
        List<String> usable = sources == null ? List.of() : sources;
        show(data, new DevelopmentAccess(data.folder(), random).add(name, granted, usable));
        return 0;
    }

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description = "Make a successor of a key; the old one stays valid for a while.")
    int rotate(
            @Mixin DataOption data,
            @Parameters(paramLabel = "NAME", description = "the name of the key") String name,
            @Option(
                            names = "--overlap",
                            defaultValue = "PT24H",
                            paramLabel = "DURATION",
                            description =
                                    "how long the old key is accepted beside the new one (default: ${DEFAULT-VALUE})")
                    Duration overlap) {
        if (overlap.isNegative()) {
            throw new ProductException("--overlap is '" + overlap + "'; allowed: PT0S and longer, such as PT24H");
        }
        show(
                data,
                new DevelopmentAccess(data.folder(), random)
                        .rotate(name, clock.instant().plus(overlap)));
        return 0;
    }

    @Command(
            name = "token",
            mixinStandardHelpOptions = true,
            description = "Make a token for feeds and streams of one query, which may stand in their URLs.")
    int token(
            @Mixin DataOption data,
            @Parameters(paramLabel = "NAME", description = "a name for people") String name,
            @Option(
                            names = "--query",
                            required = true,
                            paramLabel = "QUERY",
                            description = "what its holder may read, for example: country:KZ lang:ar")
                    String query) {
        if (new QueryParser().parse(query) instanceof QueryOutcome.Refused refused) {
            throw new ProductException("--query: " + refused.problem().detail());
        }
        show(data, new DevelopmentAccess(data.folder(), random).addToken(name, query));
        return 0;
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Remove a key or token from silkwire.yml; services refuse it within a second or two.")
    int revoke(
            @Mixin DataOption data, @Parameters(paramLabel = "NAME", description = "the name of the key") String name) {
        new DevelopmentAccess(data.folder(), random).remove(name);
        console.says("'" + name + "' is revoked");
        return 0;
    }

    private void show(DataOption data, DevelopmentAccess.Added added) {
        console.says("The key (it is kept nowhere):");
        console.out().println(added.key());
        console.says("Its entry in " + data.folder().accessFile() + ":");
        console.out().print(new AccessFile(List.of(), List.of(added.entry())).toYaml());
    }
}
