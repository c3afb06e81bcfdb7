package silkwire.enrich.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.event.Mark;
import silkwire.common.event.MarkKind;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;
import silkwire.enrich.text.Document;

class SharedTextTest {
    private static final String WIRE = "أعلنت وزارة الطاقة في كازاخستان أن صادرات النفط عبر خط أنابيب بحر قزوين ارتفعت"
            + " بنسبة سبعة في المئة خلال الأشهر العشرة الأولى من العام. وقال نائب الوزير إن أعمال الصيانة في الميناء"
            + " انتهت قبل موعدها وإن الشركات ستزيد الضخ في ديسمبر إذا سمح الطقس بذلك.";
    private static final String OWN = "ويرى محللون في القاهرة أن الأسعار لن تتأثر كثيرا بهذه الزيادة، لأن المخزونات"
            + " الأوروبية ممتلئة والطلب الآسيوي يتراجع منذ الصيف الماضي.";

    @Test
    void theSentencesTakenFromTheOtherTextAreFoundInTheBody() {
        // given
        Document wrapped = document("عنوان آخر تماما لهذه الصحيفة", OWN + "\n" + WIRE + "\n" + OWN);
        long agreement = agreement(wrapped, document("", WIRE));

        // when
        List<Span> shared = SharedText.of(wrapped, agreement);

        // then
        int begin = OWN.length() + 1;
        assertThat(shared).containsExactly(new Span(TextField.BODY, begin, begin + WIRE.length()));
    }

    @Test
    void anEqualTextIsSharedAsAWhole() {
        Document text = document("哈萨克斯坦石油出口增长", "能源部周三公布了新数据。出口增长百分之七。\n港口维修提前完成。");

        assertThat(SharedText.of(text, agreement(text, text)))
                .containsExactly(new Span(TextField.TITLE, 0, 11), new Span(TextField.BODY, 0, 31));
    }

    @Test
    void whatCleaningMarkedHasNoPart() {
        String navigation = "Главная » Новости » Экономика\n";
        Document plain = document("", WIRE);
        Document marked = Document.of(
                "", navigation + WIRE, List.of(new Mark(TextField.BODY, 0, navigation.length(), MarkKind.NAVIGATION)));

        assertThat(Fingerprint.of(marked).encode())
                .isEqualTo(Fingerprint.of(plain).encode());
    }

    private static long agreement(Document one, Document other) {
        Fingerprint mine = Fingerprint.of(one);
        Fingerprint theirs = Fingerprint.of(other);
        long agreement = 0;
        for (int bin = 0; bin < Fingerprint.BINS; bin++) {
            agreement |= mine.bin(bin) == theirs.bin(bin) ? 1L << bin : 0;
        }
        return agreement;
    }

    private static Document document(String title, String body) {
        return Document.of(title, body, List.of());
    }
}
