package silkwire.bench.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;

/**
 * Parses queries as analysts and dashboards write them, in one thread: first until the virtual machine has compiled the
 * parser, then a number of rounds that count.
 */
public final class ParserBenchmark {
    /** The name of the report on all queries in turn. */
    public static final String ALL = "all, in turn";

    /** Short and long queries in four scripts, with every kind of clause. */
    public static final List<String> QUERIES = List.of(
            "Kazakhstan",
            "country:KZ lang:ar",
            "focus:KZ topic:politics stance:KZ=critical",
            "كازاخستان \"الاتفاق الأخير\" -رياضة",
            "«آسيا الوسطى» AND (ماء OR مياه) published:[now-7d TO now]",
            "(Қазақстан OR Казахстан) AND title:реформ*",
            "哈萨克斯坦 OR 「上海合作组织」 published:[2026-11-01 TO now-1d]",
            "place:Kazakhstan NEAR/10 uranium",
            "name:Tokayev OR name:\"Samruk-Kazyna\"",
            "stance(KZ,author)=critical relation(US,KZ)=supportive outlet:anba*",
            "(oil OR gas OR uranium) AND (Kazakhstan OR Uzbekistan) -football lang:(ar OR ru OR en)");

    private static final double NANOS = 1e9;

    private final QueryParser parser = new QueryParser();
    private final LongSupplier cpuNanos;
    private long understood;

    /**
     * The parser of the product.
     *
     * @param cpuNanos processor time of the thread in nanoseconds
     */
    public ParserBenchmark(LongSupplier cpuNanos) {
        this.cpuNanos = cpuNanos;
    }

    /** All queries in turn, then each alone: {@code rounds} times each, after as many rounds to warm up. */
    public List<ParserReport> run(List<String> queries, int rounds) {
        parse(queries, rounds);
        List<ParserReport> reports = new ArrayList<>();
        reports.add(new ParserReport(ALL, perSecond(queries, rounds)));
        for (String query : queries) {
            reports.add(new ParserReport(query, perSecond(List.of(query), rounds)));
        }
        return reports;
    }

    /** How many of the queries parsed so far were understood: all, or the benchmark measures refusals. */
    public long understood() {
        return understood;
    }

    private double perSecond(List<String> queries, int rounds) {
        long begin = cpuNanos.getAsLong();
        parse(queries, rounds);
        return rounds * queries.size() * NANOS / Math.max(1, cpuNanos.getAsLong() - begin);
    }

    private void parse(List<String> queries, int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (String query : queries) {
                understood += parser.parse(query) instanceof QueryOutcome.Understood ? 1 : 0;
            }
        }
    }
}
