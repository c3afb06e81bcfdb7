package silkwire.bench.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.enrich.tagging.TaggingPipeline;

/** Small sets of our own, each from file to figures. */
class EvaluationTest {
    private static final TaggingPipeline PIPELINE = TaggingPipeline.embedded(() -> 0);

    @TempDir
    private Path folder;

    private final List<String> progress = new ArrayList<>();

    @Test
    void placesAreJudgedByTheCountryFoundThere() throws IOException {
        // given: Kazakhstan is found, Atlantis is not
        SetReport report = evaluated("country.en.own", """
                {"id":"1","lang":"en","text":"Kazakhstan and Atlantis agreed.","toponyms":[\
                {"start":0,"end":10,"code":"KZ","country":true,"text":"Kazakhstan"},\
                {"start":15,"end":23,"code":"GR","country":false,"text":"Atlantis"}]}
                """);

        // then
        assertThat(value(report, "countries", "toponymsRight")).isEqualTo(0.5);
        assertThat(value(report, "countries", "countryToponymsRight")).isEqualTo(1);
        assertThat(value(report, "countries", "documentRecall")).isEqualTo(0.5);
        assertThat(report.tasks().getFirst().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.expected()).isEqualTo("Atlantis = GR"));
    }

    @Test
    void spansAreJudgedKindByKindAndMentionsByTheSpans() throws IOException {
        // given: Узбекистан is mentioned but not labelled
        SetReport report = evaluated("country.ru.own", """
                {"id":"1","lang":"ru","text":"Казахстан и Узбекистан подписали в понедельник соглашение о воде.","spans":[{"kind":"COUNTRY","start":0,"end":9,"text":"Казахстан"}]}
                """);

        // then
        assertThat(value(report, "countries", "recallCountry")).isEqualTo(1);
        assertThat(value(report, "countries", "mentionsOnEntities")).isEqualTo(0.5);
    }

    @Test
    void theSameSentenceShouldNameTheCountriesOfItsEnglishSide() throws IOException {
        // given
        SetReport report = evaluated("topic.parallel", """
                {"id":"1","index":"7","lang":"en","text":"Parliament of Kazakhstan voted on the election law.","label":"politics"}
                {"id":"2","index":"7","lang":"ar","text":"صوّت برلمان كازاخستان على قانون الانتخابات.","label":"politics"}
                {"id":"3","index":"7","lang":"kk","text":"Көктемде жаңбыр көп жауды.","label":"politics"}
                """);

        // then
        String task = "countries, against the English side";
        assertThat(figure(report, task, "agreementF1", "ar").value()).isEqualTo(1);
        assertThat(figure(report, task, "agreementF1", "kk").value()).isZero();
        assertThat(value(report, task, "agreementMean")).isEqualTo(0.5);
    }

    @Test
    void anArticleIsJudgedByWhatItIsLabelledWith() throws IOException {
        // given
        SetReport report = evaluated("topic.ru.own-dev", """
                {"id":"1","lang":"ru","title":"","text":"Президент Казахстана подписал закон о выборах в парламент Казахстана.",\
                "labels":["11"],"narrower":[],"mentioned":["KZ"],"focus":["KZ"]}
                """);

        // then
        assertThat(value(report, "language", "accuracy")).isEqualTo(1);
        assertThat(value(report, "countries", "countryF1")).isEqualTo(1);
        assertThat(value(report, "focus", "focusTop1")).isEqualTo(1);
        assertThat(value(report, "topics", "primaryRight")).isEqualTo(1);
        assertThat(report.tasks()).extracting(TaskReport::task).doesNotContain("stance");
    }

    @Test
    void theStanceOfAnArticlesHolderIsLookedFor() throws IOException {
        // given
        SetReport report = evaluated("golddocs", """
                {"id":"1","lang":"en","title":"","text":"Kazakhstan deserves praise for an excellent and courageous reform.",\
                "gold":{"mentioned":["KZ"],"focus":["KZ"],"topics":["11000000"],\
                "stances":[{"target":"KZ","holder":"author","label":"supportive"}]}}
                """);

        // then
        assertThat(value(report, "stance", "f1pn")).isEqualTo(0.5);
        assertThat(value(report, "stance", "accuracy")).isEqualTo(1);
        assertThat(value(report, "stance", "holderRight")).isEqualTo(1);
    }

    @Test
    void theStanceTowardsANameIsJudgedWhereItStands() throws IOException {
        // given
        SetReport report = evaluated("stance.en.own", """
                {"id":"1","lang":"en","text":"The minister met Novak on Monday.","target":"Novak","mention":{"start":17,"end":22},"label":"neutral","kind":"PERSON"}
                """);

        // then
        assertThat(value(report, "stance", "accuracy")).isEqualTo(1);
        assertThat(figure(report, "stance", "accuracy", "only PERSON").cases()).isOne();
    }

    @Test
    void sentencesAreJudgedWholeAndCutAndTheOthersShouldBeRefused() throws IOException {
        // given: the second sentence of a language that is not claimed, since the model may know the first
        SetReport report = evaluated("flores205.own", """
                {"id":"1","flores":"kaz_Cyrl","text":"Қазақстан мен Өзбекстан су туралы келісімге қол қойды, деп хабарлады баспасөз қызметі."}
                {"id":"2","flores":"kat_Geor","text":"პარლამენტმა ახალი კანონი მიიღო."}
                """);

        // then
        assertThat(figure(report, "language", "whole", "kk").value()).isEqualTo(1);
        assertThat(figure(report, "language", "characters40", "kk").cases()).isOne();
        assertThat(value(report, "language", "falseAccepts")).isZero();
    }

    @Test
    void classesThatStandForSeveralTopicsAreJudgedTogether() throws IOException {
        // given
        SetReport report = evaluated("topic.ky.own", """
                {"id":"1","lang":"ky","text":"Футбол боюнча курама чемпионаттын финалына чыкты, машыктыруучу оюнчуларды мактады.","labels":["sports"]}
                {"id":"2","lang":"ky","text":"Жарыя.","labels":["local","announcements"]}
                """);

        // then
        assertThat(figure(report, "topics", "microF1", "ky").cases()).isOne();
        assertThat(value(report, "topics", "microRecall")).isEqualTo(1);
    }

    @Test
    void aBrokenLineIsReportedWithItsNumberAndTheOthersCount() throws IOException {
        // given
        SetReport report = evaluated("country.en.own", """
                {"id":"1","lang":"en","text":"Kazakhstan.","focus":"KZ"}

                {"id":"2","lang":"en","focus":
                {"id":"3","lang":"en"}
                """);

        // then
        assertThat(report.rows()).isOne();
        assertThat(report.broken()).extracting(SetReport.BrokenLine::line).containsExactly(3L, 4L);
        assertThat(progress).anyMatch(line -> line.startsWith("country.en.own, line 3: "));
    }

    @Test
    void aSetOfUnknownShapeIsNamedWithItsFields() throws IOException {
        // given
        SetReport report = evaluated("own", "{\"id\":\"1\",\"text\":\"x\",\"colour\":\"blue\"}\n");

        // then
        assertThat(report.problem()).isEqualTo("nothing known to judge in the fields id, text, colour");
        assertThat(new EvaluationReport(PIPELINE.versions(), List.of(report)).isComplete())
                .isFalse();
    }

    @Test
    void filesThatDifferInTheLanguageAreOneSet() {
        assertThat(SetFiles.of(Stream.of("topic.en.a-dev", "topic.fr.a-dev", "country.ru.b", "flores205.dev")
                        .map(name -> Path.of(name + ".ndjson"))
                        .toList()))
                .extracting(SetFiles::name)
                .containsExactly("country.ru.b", "flores205.dev", "topic.*.a-dev");
    }

    private SetReport evaluated(String name, String rows) throws IOException {
        Path file = folder.resolve(name + ".ndjson");
        Files.writeString(file, rows);
        return new Evaluation(PIPELINE, () -> 0, 2, 10, progress::add)
                .of(SetFiles.of(List.of(file)))
                .sets()
                .getFirst();
    }

    private static double value(SetReport report, String task, String figure) {
        return figure(report, task, figure, "all").value();
    }

    private static Figure figure(SetReport report, String task, String figure, String group) {
        return report.tasks().stream()
                .filter(each -> each.task().equals(task))
                .map(each -> each.figures().get(figure).get(group))
                .findFirst()
                .orElseThrow();
    }
}
