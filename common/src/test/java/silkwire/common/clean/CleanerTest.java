package silkwire.common.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.common.event.Mark;
import silkwire.common.event.MarkKind;

/** Lines that are no part of the article. */
class CleanerTest {
    private static final Cleaner CLEANER = new Cleaner();

    @Test
    void thePastedHeadIsMarkedLineByLine() {
        // given
        String title = "سكة حديد جديدة بين أستانا وطشقند";
        String body = "الرئيسية » تقارير » " + title + "\nتقارير\n\n" + title + "\n\nبدأ العمل اليوم.";

        // when
        List<Mark> marks = CLEANER.marks(title, body);

        // then
        assertThat(marks)
                .extracting(Mark::kind)
                .containsExactly(MarkKind.NAVIGATION, MarkKind.NAVIGATION, MarkKind.REPEATED_TITLE);
        assertThat(body.substring(marks.getLast().start(), marks.getLast().end()))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Читайте также: новости дня", "اقرأ أيضا: خبر", "相关阅读", "Lire aussi : les nouvelles"})
    void pointersToOtherArticlesAreMarked(String line) {
        // when
        List<Mark> marks = CLEANER.marks("Title", "First words of the text.\n" + line + "\nLast words.");

        // then
        assertThat(marks).extracting(Mark::kind).containsExactly(MarkKind.READ_ALSO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow us on Facebook, Twitter and Instagram. Send your story ideas to desk@example.org",
                "Подписывайтесь на наш канал в Telegram",
                "تابعونا على فيسبوك وتويتر",
                "关注我们的微信公众号",
                "Бізді Telegram арнасынан оқыңыз",
                "Suivez-nous sur Instagram",
                "Bizi Instagram'da takip edin",
            })
    void invitationsToSocialNetworksAreMarked(String line) {
        // when
        List<Mark> marks = CLEANER.marks("Title", "First words of the text.\n" + line);

        // then
        assertThat(marks).extracting(Mark::kind).containsExactly(MarkKind.NAVIGATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Followers of the band met on Facebook before the concert.",
                "Подписаться под обращением готовы тысячи жителей.",
                "Facebook and Instagram were fined in Ankara on Monday.",
            })
    void aSentenceThatOnlyNamesANetworkOrOnlyInvitesIsText(String line) {
        // when
        List<Mark> marks = CLEANER.marks("Title", "First words of the text.\n" + line);

        // then
        assertThat(marks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Le texte est prêt », dit le ministre. « Le vote aura lieu lundi », ajoute-t-il.",
                "Президент 40 адамға « Айбын » , « Құрмет » және « Ерлігі үшін » төсбелгілерін табыстады .",
                "« Хабар » агенттігінің төрағасы сөз сөйледі",
            })
    void aSentenceWithQuotationsIsNoNavigation(String line) {
        // when
        List<Mark> marks = CLEANER.marks("", line + "\nLa suite.");

        // then
        assertThat(marks).isEmpty();
    }

    @Test
    void anOrdinaryTextHasNoMarks() {
        // when
        List<Mark> marks = CLEANER.marks("Заголовок", "Первая строка «цитата».\nВторая строка – текст.");

        // then
        assertThat(marks).isEmpty();
    }
}
