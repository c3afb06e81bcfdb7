package silkwire.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

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
        String listing = SearchListing.of(answer);

        // then
        assertThat(listing)
                .contains("قمة أستانا")
                .contains("anbaa · ar · [KZ] US · politics")
                .contains("author is supportive of KZ: “رحبت الحكومة بالاتفاق.”")
                .contains("1 found in 7 ms  (country:KZ)");
    }

    @Test
    void anArticleWithoutTagsIsShownAllTheSame() {
        assertThat(SearchListing.of("{\"total\":{\"value\":1},\"items\":[{\"id\":\"art_2\",\"title\":\"新闻\"}]}"))
                .contains("新闻")
                .contains("und · no country · no topic");
    }
}
