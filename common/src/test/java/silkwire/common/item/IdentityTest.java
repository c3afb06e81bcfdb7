package silkwire.common.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.common.event.ArticleId;

class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "https://Anbaa24.COM/a, https://anbaa24.com/a",
        "HTTPS://anbaa24.com:443, https://anbaa24.com/",
        "http://anbaa24.com:80/a, http://anbaa24.com/a",
        "http://anbaa24.com:8080/a, http://anbaa24.com:8080/a",
        "https://anbaa24.com./a#top, https://anbaa24.com/a",
        "https://user:pw@anbaa24.com/a, https://anbaa24.com/a",
        "https://anbaa24.com/x/../a/./b, https://anbaa24.com/a/b",
        "https://anbaa24.com/a/.., https://anbaa24.com/",
        "https://anbaa24.com/a?utm_source=x&b=2&a=1&fbclid=z, https://anbaa24.com/a?a=1&b=2",
        "https://anbaa24.com/a?UTM_Medium=x, https://anbaa24.com/a",
        "https://anbaa24.com/%7euser/%d9%85, https://anbaa24.com/~user/%D9%85",
        "https://anbaa24.com/مقال, https://anbaa24.com/%D9%85%D9%82%D8%A7%D9%84",
        "https://пример.рф/а, https://xn--e1afmkfd.xn--p1ai/%D0%B0",
        "https://anbaa24.com/a b, https://anbaa24.com/a%20b",
        "https://[2001:DB8::1]/a, https://[2001:db8::1]/a",
    })
    void urlsOfOnePageHaveOneCanonicalForm(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).map(CanonicalUrl::text).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "anbaa24.com", "//anbaa24.com/a", "mailto:a@b.kz", "https://", "https:///a", "http://a b/"})
    void whatIsNoAbsoluteHttpUrlHasNone(String url) {
        assertThat(CanonicalUrl.of(url)).isEmpty();
    }

    @Test
    void theItemIdGoesBeforeTheUrlAndTheUrlBeforeTheText() {
        assertThat(id("{\"sourceItemId\":\"1\",\"url\":\"https://a.kz/1\",\"title\":\"t\"}"))
                .isEqualTo(ArticleId.ofItem("anbaa", "1"));
        assertThat(id("{\"url\":\"https://A.kz/1?utm_source=x\",\"title\":\"t\"}"))
                .isEqualTo(ArticleId.ofUrl("anbaa", "https://a.kz/1"));
        assertThat(id("{\"title\":\"Т\",\"body\":\"b\"}")).isEqualTo(ArticleId.ofText("anbaa", "Т", "b"));
    }

    @Test
    void spacesAndInvisibleMarksDoNotMakeAnotherArticle() {
        assertThat(id("{\"title\":\"كازاخستان\\u200f  اليوم\",\"body\":\"نص\\r\\n\"}"))
                .isEqualTo(id("{\"title\":\"كازاخستان اليوم\",\"body\":\" نص\"}"));
    }

    @Test
    void aBlankItemIdIsNone() {
        assertThat(id("{\"sourceItemId\":\" \",\"title\":\"t\"}")).isEqualTo(id("{\"title\":\"t\"}"));
    }

    private static String id(String json) {
        return Readings.read(json).article().id();
    }
}
