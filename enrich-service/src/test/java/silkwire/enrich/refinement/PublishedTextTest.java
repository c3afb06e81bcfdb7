package silkwire.enrich.refinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.WatchTarget;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.place.Place;
import silkwire.common.place.PlaceKind;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.text.LanguageBits;

class PublishedTextTest {
    private static final String BODY = "قال وكازاخستان ترحب. ООН довольна. Госдума молчит.";

    @Test
    void placesAndWatchedNamesAreThoseThatWerePublished() throws EventDecodingException {
        // when
        PublishedText text = PublishedText.of(article());

        // then
        assertThat(text.places().mentions())
                .extracting(mention -> cut(text, mention))
                .containsExactly("كازاخستان", "ООН", "Госдума");
        assertThat(text.places().mentions().getFirst().place().code()).isEqualTo("KZ");
        assertThat(text.places().mentions().getFirst().firstToken()).isEqualTo(1);
        assertThat(text.places().mentions().getFirst().lastToken()).isEqualTo(1);
        assertThat(text.places().mentions().get(1).place().isOrganisation()).isTrue();
        assertThat(text.places().mentions().getLast().place()).isEqualTo(new Place("RU", PlaceKind.INSTITUTION));
        assertThat(text.watched()).containsExactly(new WatchTarget("w1", "Асанов", List.of()));
        assertThat(text.languages()).isEqualTo(LanguageBits.of("ar") | LanguageBits.of("ru"));
    }

    private static String cut(PublishedText text, PlaceMention mention) {
        return text.document().text().substring(mention.begin(), mention.end());
    }

    private static ArticleEnriched article() throws EventDecodingException {
        int country = BODY.indexOf("كازاخستان");
        int organisation = BODY.indexOf("ООН");
        int hint = BODY.indexOf("Госдума");
        return EventJson.decode(
                """
                {"id":"art_1","sequence":1,"revision":1,"cause":"push","status":"current","homeMonth":"2026.11",
                 "source":{"id":"anbaa"},"outlet":"anbaa24.com","title":"","body":"%s",
                 "language":{"code":"ar","confidence":0.9,"script":"Arab"},"languages":[{"code":"ru","share":0.3}],
                 "publishedAt":"2026-11-20T10:00:00Z","receivedAt":"2026-11-20T10:01:00Z","enrichedAt":"2026-11-20T10:01:01Z",
                 "countries":[{"code":"KZ","focus":true,"salience":1,"mentions":[{"field":"body","start":%d,"end":%d,"text":"كازاخستان"}]},
                              {"code":"RU","focus":false,"salience":0.3,"hints":[{"field":"body","start":%d,"end":%d,"text":"Госдума"}]}],
                 "organisations":[{"code":"UN","mentions":[{"field":"body","start":%d,"end":%d,"text":"ООН"}]}],
                 "stances":[{"target":{"type":"named","id":"w1","name":"Асанов"},"holder":{"type":"author"},"label":"neutral","score":0,"confidence":0.5},
                            {"target":{"type":"named","id":"UN","name":"ООН"},"holder":{"type":"author"},"label":"neutral","score":0,"confidence":0.5}],
                 "enrichment":{"version":"1","taggers":{},"micros":1}}
                """.formatted(BODY, country, country + 9, hint, hint + 7, organisation, organisation + 3)
                        .getBytes(StandardCharsets.UTF_8),
                ArticleEnriched.class);
    }
}
