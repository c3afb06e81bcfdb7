package silkwire.standalone;

import java.io.IOException;
import silkwire.common.kafka.Topics;
import silkwire.standalone.product.Member;

/**
 * What became of the articles a product received, as its services counted it. Articles that were only refined, and answers of
 * refiners that could not be read, stand apart.
 */
record Account(
        long accepted, long indexed, long unchanged, long superseded, long dead, long refined, long deadAnswers) {

    static Account of(Meters meters) throws IOException {
        long deadAnswers = meters.sum(
                Member.ENRICH,
                "silkwire_enrich_dead_total",
                "topic=\"" + Topics.unprefixed().refinements() + "\"");
        return new Account(
                meters.sum(Member.INGEST, "silkwire_ingest_articles_total", "outcome=\"accepted\""),
                indexed(meters, "push") + indexed(meters, "withdraw"),
                enriched(meters, "unchanged"),
                enriched(meters, "superseded"),
                meters.sum(Member.ENRICH, "silkwire_enrich_dead_total")
                        - deadAnswers
                        + meters.sum(Member.SEARCH, "silkwire_index_articles_total", "outcome=\"dead\""),
                indexed(meters, "refine"),
                deadAnswers);
    }

    long settled() {
        return indexed + unchanged + superseded + dead;
    }

    private static long enriched(Meters meters, String outcome) throws IOException {
        return meters.sum(Member.ENRICH, "silkwire_enrich_articles_total", "outcome=\"" + outcome + "\"");
    }

    private static long indexed(Meters meters, String cause) throws IOException {
        return meters.sum(
                Member.SEARCH, "silkwire_index_articles_total", "outcome=\"indexed\"", "cause=\"" + cause + "\"");
    }
}
