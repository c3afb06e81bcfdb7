package silkwire.alert.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import silkwire.common.event.ArticleId;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * Rules that come with the product, ready to be enabled.
 *
 * @param name as in {@code POST /v1/rules/packs/NAME}
 * @param title for people
 */
public record RulePack(String name, String title, List<RuleDraft> rules) {
    private static final List<String> NAMES = List.of("central-asia");

    /** Copies the rules. */
    public RulePack {
        rules = List.copyOf(rules);
    }

    /** The id under which {@code owner} has a rule of this pack, whatever becomes of its name. */
    public String idOf(RuleDraft rule, String owner) {
        return ArticleId.named("rul_", "pack", name, rule.name(), owner);
    }

    /** The packs there are. */
    public static List<RulePack> all(RuleReader reader) {
        return NAMES.stream().map(name -> read(name, reader)).toList();
    }

    /** The pack of this name. */
    public static Optional<RulePack> named(String name, RuleReader reader) {
        return NAMES.stream().filter(name::equals).findFirst().map(known -> read(known, reader));
    }

    private static RulePack read(String name, RuleReader reader) {
        try (InputStream json = Objects.requireNonNull(
                RulePack.class.getResourceAsStream("packs/" + name + ".json"), () -> "There is no pack " + name)) {
            JsonNode pack = EventJson.mapper().readTree(json);
            List<RuleDraft> rules = new ArrayList<>();
            pack.get("rules").forEach(rule -> rules.add(reader.read(rule)));
            return new RulePack(name, pack.get("title").asString(), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
