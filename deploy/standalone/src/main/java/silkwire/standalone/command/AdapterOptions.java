package silkwire.standalone.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.standalone.offline.AdaptedTaggers;
import silkwire.standalone.supervision.Adapters;

/** The options that put optional jars beside the enrich service. */
final class AdapterOptions {
    private static final String ADAPTER = "--adapter";
    private static final String SET = "--set";

    @Option(
            names = ADAPTER,
            paramLabel = "NAME",
            description = "tag with an optional jar of deploy/adapters too: chat or onnx; may be repeated")
    private List<String> names = new ArrayList<>();

    @Option(
            names = SET,
            paramLabel = "NAME=VALUE",
            description = "a property of an adapter, as its README lists them; may be repeated")
    private List<String> settings = new ArrayList<>();

    /** What is done with taggers; answers an exit code. */
    interface Tagging {
        int with(TaggingPipeline pipeline) throws IOException;
    }

    /** Does it with the embedded taggers, or in another process that runs the same command beside the adapters. */
    int tag(CommandSpec command, Tagging tagging) throws IOException, InterruptedException {
        if (adaptsNothing()) {
            return tagging.with(TaggingPipeline.embedded(System::nanoTime));
        }
        if (AdaptedProgram.isThis()) {
            try (AdaptedTaggers taggers = AdaptedTaggers.open(settings)) {
                return tagging.with(taggers.pipeline());
            }
        }
        return AdaptedProgram.run(
                adapters(), command.commandLine().getParseResult().originalArgs());
    }

    private boolean adaptsNothing() {
        return names.isEmpty() && settings.isEmpty();
    }

    /** What they ask for. */
    Adapters adapters() {
        return adaptsNothing()
                ? Adapters.none()
                : Adapters.of(Home.path(), names.stream().distinct().toList(), settings);
    }

    List<String> settings() {
        return List.copyOf(settings);
    }

    /** The options as they were typed. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        names.forEach(name -> arguments.addAll(List.of(ADAPTER, name)));
        settings.forEach(setting -> arguments.addAll(List.of(SET, setting)));
        return arguments;
    }
}
