package silkwire.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchListingTest {
    @Test
    void anArticleIsShownWithFocusTopicsAndTheSentenceOfItsFirstStance() {
        // given
        String answer = """
                {"total":{"value":1,"relation":"eq"},"tookMillis":7,"query":{"parsed":"country:KZ"},"items":[
                 {"id":"art_1","title":"قمة أستانا","body":"رحبت الحكومة بالاتفاق. وانتهت القمة.","publishedAt":"2026-11-20T06:30:00Z",
                  "source":{"id":"anbaa"},"language":{"code":"ar"},
                  "countries":[{"code":"KZ","focus":true},{"code":"US","focus":false}],
                  "topics":[{"label":"politics"}],
                  "stances":[{"target":{"type":"country","code":"KZ"},"holder":{"type":"author"},"label":"supportive",
                              "evidence":[{"field":"body","start":0,"end":22}]}]}]}
                """;

        // when
        String listing = SearchListing.of(answer, Marking.BRACKETS);

        // then
        assertThat(listing)
                .contains("قمة أستانا")
                .contains("anbaa · ar · [KZ] US · politics")
                .contains("\u2068author\u2069 is supportive of \u2068KZ\u2069: “\u2068رحبت الحكومة بالاتفاق.\u2069”")
                .contains("1 found in 7 ms  (country:KZ)");
    }

    @Test
    void theWordsThatMatchedAreMarkedInTheirSentence() {
        // given
        String answer = """
                {"total":{"value":1},"items":[{"id":"art_3","title":"وفد","highlights":[
                  {"field":"body","start":106,"end":115,"snippet":"زار كازاخستان وفد من كازاخستان","snippetStart":100},
                  {"field":"body","start":104,"end":113,"snippet":"زار كازاخستان وفد من كازاخستان","snippetStart":100},
                  {"field":"body","start":121,"end":130,"snippet":"زار كازاخستان وفد من كازاخستان","snippetStart":100},
                  {"field":"title","start":0,"end":3,"snippet":"وفد","snippetStart":0}]}]}
                """;

        // when
        String listing = SearchListing.of(answer, Marking.BRACKETS);

        // then
        assertThat(listing).contains("\u2068زار [كازاخستان] وفد من [كازاخستان]\u2069");
    }

    @Test
    void aLongSentenceIsShownAroundItsFirstMatch() {
        assertThat(Marking.BRACKETS.mark("а".repeat(500) + " Астана", List.of(new Marking.Span(501, 507)), 40))
                .isEqualTo("…" + "а".repeat(9) + " [Астана]");
    }

    @Test
    void anArticleWithoutTagsIsShownAllTheSame() {
        assertThat(SearchListing.of(
                        "{\"total\":{\"value\":1},\"items\":[{\"id\":\"art_2\",\"title\":\"新闻\"}]}", Marking.BRACKETS))
                .contains("新闻")
                .contains("und · no country · no topic");
    }
}
