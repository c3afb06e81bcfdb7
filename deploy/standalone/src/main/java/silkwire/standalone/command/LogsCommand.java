package silkwire.standalone.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.servers.process.LogTail;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductException;

/** Shows what the processes wrote. */
@Command(name = "logs", mixinStandardHelpOptions = true, description = "Show the logs, of all or of one service.")
final class LogsCommand implements Callable<Integer> {
    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 20;
    private static final long PAUSE_MILLIS = 300;

    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            description = "ingest, enrich, search, alert, dashboard, kafka, elasticsearch")
    private @Nullable String service;

    @Option(names = "-f", description = "go on showing what is written")
    private boolean follow;

    LogsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<Member, Path> logs = logs(data.folder());
        Map<Member, Long> shown = new LinkedHashMap<>();
        for (Map.Entry<Member, Path> log : logs.entrySet()) {
            shown.put(log.getKey(), Files.size(log.getValue()));
            int count = logs.size() == 1 ? LINES_OF_ONE : LINES_OF_EACH;
            LogTail.lines(log.getValue(), 0, count).forEach(line -> print(logs.size(), log.getKey(), line));
        }
        while (follow) {
            Thread.sleep(PAUSE_MILLIS);
            logs.forEach(
                    (member, log) -> shown.merge(member, 0L, (from, none) -> showNew(logs.size(), member, log, from)));
        }
        return 0;
    }

    private Map<Member, Path> logs(DataFolder folder) {
        List<Member> members = service == null
                ? Arrays.asList(Member.values())
                : List.of(Member.of(service).orElseThrow(() -> new ProductException("There is no service " + service)));
        Map<Member, Path> logs = new LinkedHashMap<>();
        members.stream()
                .filter(member -> Files.exists(folder.log(member)))
                .forEach(member -> logs.put(member, folder.log(member)));
        if (logs.isEmpty()) {
            throw new ProductException("No logs in " + folder.path());
        }
        return logs;
    }

    private long showNew(int logs, Member member, Path log, long from) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.min(from, file.length());
            byte[] bytes = new byte[(int) Math.min(file.length() - start, Integer.MAX_VALUE)];
            file.seek(start);
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int complete = text.lastIndexOf('\n') + 1;
            text.substring(0, complete).lines().forEach(line -> print(logs, member, line));
            return start + text.substring(0, complete).getBytes(StandardCharsets.UTF_8).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(int logs, Member member, String line) {
        console.out().println(logs == 1 ? line : member.id() + " | " + line);
    }
}
