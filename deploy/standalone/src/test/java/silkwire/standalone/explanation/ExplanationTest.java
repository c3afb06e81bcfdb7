package silkwire.standalone.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.item.DocumentType;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.standalone.offline.OfflineEnrichment;

class ExplanationTest {
    private static final OfflineEnrichment ENRICHMENT = new OfflineEnrichment(
            TaggingPipeline.embedded(() -> 0), Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void theNamesOfCountriesStandInBracketsWithTheirCodes() {
        // when
        String text =
                explained("Су туралы келісім", "Қазақстан мен Өзбекстан бірлескен мәлімдеме жасады.", Style.PLAIN);

        // then
        assertThat(text)
                .contains("\u2068[Қазақстан KZ]\u2069", "\u2068[Өзбекстан UZ]\u2069")
                .contains("language\n  kk (Cyrl), sure to ")
                .contains("KZ in focus, salience ")
                .contains(": \u2068Қазақстан\u2069");
    }

    @Test
    void everyLineOfATextKeepsItsOwnDirection() {
        // when
        String text = explained("", "وقعت كازاخستان اتفاقية.\nSigned in Astana on Monday.", Style.PLAIN);

        // then: as many isolates end as begin, on every line
        assertThat(text).contains("\u2068[كازاخستان KZ]\u2069");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.chars().filter(c -> c == 0x2068))
                        .hasSameSizeAs(
                                line.chars().filter(c -> c == 0x2069).boxed().toList()));
    }

    @Test
    void aTerminalGetsColoursForNamesAndStances() {
        // when
        String text = explained(
                "", "Kazakhstan deserves praise for an excellent and courageous reform of its courts.", Style.TERMINAL);

        // then
        assertThat(text)
                .contains("\u001b[1;4mKazakhstan\u001b[0m\u001b[2mKZ\u001b[0m")
                .contains("the author\u2069 is \u001b[32msupportive\u001b[0m of \u2068KZ\u2069");
    }

    @Test
    void whatIsSkippedStandsApart() {
        // given
        String title = "Қазақстан мен Өзбекстан су туралы келісті";

        // when
        String text = explained(title, title + "\nТараптар бірлескен жоспарға қол қойды.", Style.PLAIN);

        // then
        assertThat(text).contains("\u2068⟨" + title + "⟩\u2069");
    }

    @Test
    void aTextSteersNoTerminalAndEndsNoIsolate() {
        assertThat(MarkedText.visible("a\u001b[31mб\u2069\t丙\u0007")).isEqualTo("a\uFFFD[31mб\t丙\uFFFD");
    }

    private static String explained(String title, String body, Style style) {
        String json = "{\"title\":\"" + title + "\",\"body\":\"" + body.replace("\n", "\\n") + "\"}";
        return ENRICHMENT.enrichAll(json.getBytes(StandardCharsets.UTF_8), DocumentType.JSON).stream()
                .map(answer -> Explanation.of(articleOf(answer), style))
                .findFirst()
                .orElseThrow();
    }

    private static ArticleEnriched articleOf(OfflineEnrichment.Answer answer) {
        return switch (answer) {
            case OfflineEnrichment.Answer.Tagged tagged -> tagged.article();
            case OfflineEnrichment.Answer.Refused refused ->
                throw new AssertionError(refused.problem().detail());
        };
    }
}
