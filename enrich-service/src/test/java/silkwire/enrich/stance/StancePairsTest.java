package silkwire.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.event.HolderType;
import silkwire.common.event.Mark;
import silkwire.common.event.MarkKind;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.TextField;
import silkwire.enrich.country.GazetteerCountryTagger;
import silkwire.enrich.stance.StancePairs.Judgement;
import silkwire.enrich.stance.StancePairs.Pair;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

class StancePairsTest {
    private static final ModelStanceTagger EMBEDDED = new ModelStanceTagger();
    private static final GazetteerCountryTagger COUNTRIES = new GazetteerCountryTagger();
    private static final Judgement CRITICAL = new Judgement(0.1, 0.8, 0.1, true);
    private static final Judgement UNSURE = new Judgement(0.3, 0.35, 0.35, false);

    @Test
    void everySentenceThatNamesATargetIsAPair() {
        assertThat(pairs("Казахстан и Китай. Снег. 哈萨克斯坦。").pairs())
                .containsExactly(
                        new Pair("Казахстан и Китай.", "Казахстан"),
                        new Pair("Казахстан и Китай.", "Китай"),
                        new Pair("哈萨克斯坦。", "哈萨克斯坦"));
    }

    @Test
    void markedTextIsNotJudged() {
        String body = "Казахстан\nСнег. Казахстан.";
        Document document = Document.of("", body, List.of(new Mark(TextField.BODY, 0, 9, MarkKind.NAVIGATION)));

        assertThat(EMBEDDED.pairs(document, COUNTRIES.tag(document, LanguageBits.ALL), List.of(), LanguageBits.ALL)
                        .pairs())
                .containsExactly(new Pair("Казахстан.", "Казахстан"));
    }

    @Test
    void aSureJudgementIsTheSpeakersWhereTheEmbeddedTaggerFindsOne() {
        String text = "Uzbekistan is a reliable partner, said Kassym Tokayev.";

        Stance stance = pairs(text)
                .judged(List.of(new Judgement(0.9, 0.05, 0.05, true)))
                .stances()
                .getFirst();

        assertThat(stance.label()).isEqualTo(StanceLabel.SUPPORTIVE);
        assertThat(stance.holder().type()).isEqualTo(HolderType.SPEAKER);
        assertThat(stance.confidence()).isEqualTo(0.9);
    }

    @Test
    void anUnsureJudgementCountsOnlyWhereThereIsNoOther() {
        StancePairs pairs = pairs("Казахстан. Казахстан строит.");

        List<Stance> unclear = pairs.judged(List.of(UNSURE, UNSURE)).stances();
        List<Stance> judged = pairs.judged(List.of(UNSURE, CRITICAL)).stances();

        assertThat(unclear).singleElement().satisfies(stance -> {
            assertThat(stance.label()).isEqualTo(StanceLabel.UNCLEAR);
            assertThat(stance.confidence()).isEqualTo(0.65);
            assertThat(stance.evidence()).hasSize(2);
        });
        assertThat(judged).extracting(Stance::label).containsExactly(StanceLabel.CRITICAL);
        assertThat(judged.getFirst().evidence()).hasSize(1);
    }

    @Test
    void judgementsThatDoNotFitThePairsAreRefused() {
        StancePairs pairs = pairs("Казахстан.");

        assertThatThrownBy(() -> pairs.judged(List.of())).hasMessageContaining("0 judgements for 1 pairs");
    }

    private static StancePairs pairs(String body) {
        Document document = Document.of("", body, List.of());
        return EMBEDDED.pairs(document, COUNTRIES.tag(document, LanguageBits.ALL), List.of(), LanguageBits.ALL);
    }
}
