package silkwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.Phase;
import tools.jackson.databind.JsonNode;

/** The promises of the product on one machine, in the order in which a person meets them; all tests share one product. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandaloneProductIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int NOT_UP = 3;
    private static final int SOME_REJECTED = 3;
    private static final String PASTED = """
            الرئيسية » شؤون دولية » أستانا تستضيف قمة دول آسيا الوسطى لبحث ملف المياه
            شؤون دولية

            أستانا تستضيف قمة دول آسيا الوسطى لبحث ملف المياه

            افتتح الرئيس قاسم جومارت توكاييف في أستانا قمة جمعت رؤساء كازاخستان وأوزبكستان وقرغيزستان وطاجيكستان، وبحث المجتمعون \
            توزيع مياه الأنهار العابرة للحدود بعد صيف شحت فيه الأمطار وتراجعت فيه المحاصيل في أكثر من إقليم.

            ورحبت الحكومة الأوزبكية بمبادرة كازاخستان وأشادت بدورها البناء في تقريب المواقف بين البلدان المتجاورة، وقالت إن الاتفاق \
            الذي وقعه الرؤساء يضع أول جدول مشترك لتصريف السدود في الشتاء.

            وقال وزير الخارجية الكازاخستاني إن بلاده لا تريد أن تكون المياه سببا للخلاف، وإن البرلمان سيصادق على الاتفاق قبل نهاية العام. \
            وأضاف أن روسيا والصين أبلغتا المشاركين استعدادهما لتمويل محطات القياس على مجرى النهر، وأن الولايات المتحدة عرضت خبراء.

            وانتقد نواب من المعارضة في قرغيزستان غياب جدول زمني للتعويضات، وطالبوا الحكومة بنشر نص الاتفاق كاملا قبل الانتخابات المقبلة. \
            ويرى مراقبون أن نجاح القمة مرهون بما ستفعله الوزارات في الأشهر القادمة، لا بما قيل أمام عدسات المصورين.
            """;

    private static RunningProduct product;

    @BeforeAll
    static void start() throws IOException {
        product = new RunningProduct();
        RunningProduct.Ran up = product.up();
        assertThat(up.code()).as(up.err()).isZero();
    }

    @AfterAll
    static void end() throws IOException {
        product.run("down");
        RunningProduct.Ran reset = product.run("reset");
        assertThat(reset.code()).as(reset.err()).isZero();
        assertThat(product.data().path()).doesNotExist();
    }

    @Test
    @Order(1)
    void aLongTextThatIsPushedTwiceIsOneArticleWithOneRevisionAndItsTags() throws IOException {
        // given
        Path text = product.write("قمة.txt", PASTED);

        // when
        String first = receipt(product.run("push", text.toString()));
        String second = receipt(product.run("push", text.toString()));

        // then
        assertThat(second).isEqualTo(first);
        await().atMost(SOON).untilAsserted(() -> assertThat(fates(first)).containsExactly("enriched", "unchanged"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(found("country:KZ lang:ar")).containsExactly(first));
        JsonNode article = product.search("country:KZ lang:ar").path("items").path(0);
        assertThat(article.path("sequence").asInt()).isEqualTo(1);
        assertThat(texts(article.path("topics"), "label")).contains("politics");
        JsonNode evidence = article.path("stances").path(0).path("evidence").path(0);
        assertThat(article.path("body")
                        .asString()
                        .substring(
                                evidence.path("start").asInt(),
                                evidence.path("end").asInt()))
                .contains("كازاخستان");
    }

    @Test
    @Order(2)
    void whatARefinerFindsLaterIsFoundInSearch() throws IOException {
        // given
        String id = found("country:KZ lang:ar").getFirst();
        String query = "topic:\"environmental pollution\"";
        assertThat(found(query)).isEmpty();
        String refined = """
                {"id":"%s","sequence":1,"revision":1,"refinedAt":"2026-11-22T08:00:00Z","taggers":{"topic":"test 1"},
                 "topics":[{"code":"medtop:20000424","label":"environmental pollution","confidence":0.9,"origin":"tagger","evidence":[]}]}
                """.formatted(id);

        // when
        product.produce(Topics.unprefixed().refinements(), id, refined);
        product.produce(Topics.unprefixed().refinements(), id, refined);
        product.produce(Topics.unprefixed().refinements(), "ответ", "no JSON");

        // then
        await().atMost(SOON).untilAsserted(() -> assertThat(found(query)).containsExactly(id));
        JsonNode article = product.search(query).path("items").path(0);
        assertThat(article.path("cause").asString()).isEqualTo("refine");
        assertThat(article.path("sequence").asInt()).isEqualTo(2);
        assertThat(article.path("enrichment").path("taggers").path("topic").asString())
                .isEqualTo("test 1");
    }

    @Test
    @Order(3)
    void theCommandsShowWhatTheApiAnswers() throws IOException {
        // when
        RunningProduct.Ran search = product.run("search", "country:KZ lang:ar");
        RunningProduct.Ran status = product.run("status", "--json");

        // then
        assertThat(search.code()).as(search.err()).isZero();
        assertThat(search.out()).contains("أستانا تستضيف قمة دول آسيا الوسطى").contains("1 found in");
        assertThat(status.code()).isZero();
        JsonNode report = EventJson.mapper().readTree(status.out());
        assertThat(report.path("state").asString()).isEqualTo("up");
        assertThat(report.path("services").properties())
                .allSatisfy(service ->
                        assertThat(service.getValue().path("rssMiB").asInt()).isPositive());
    }

    @Test
    @Order(4)
    void revisionsThatArriveInTheWrongOrderLeaveTheNewest() throws IOException {
        // given
        Path revisions = product.write("ревизии.ndjson", """
                {"sourceItemId":"вода-1","version":3,"title":"Вода: окончательный текст","body":"Казахстан подписал договор."}
                {"sourceItemId":"вода-1","version":1,"title":"Вода: молния","body":"Казахстан ведёт переговоры."}
                {"sourceItemId":"вода-1","version":2,"title":"Вода: подробности","body":"Казахстан готов подписать договор."}
                """);

        // when
        String id = receipt(product.run("push", revisions.toString()));

        // then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(fates(id)).containsExactly("enriched", "superseded", "superseded"));
        await().atMost(SOON).untilAsserted(() -> assertThat(found("lang:ru")).containsExactly(id));
        assertThat(product.search("lang:ru").path("items").path(0).path("title").asString())
                .isEqualTo("Вода: окончательный текст");
    }

    @Test
    @Order(5)
    void everyReceivedRecordIsAccountedFor() throws IOException {
        // given
        Path rejected = product.write("нет текста.ndjson", """
                {"sourceItemId":"счёт-1","title":"Қазақстан мен Қытай теміржол туралы келісті","body":"Құжатқа Астанада қол қойылды."}
                {"sourceItemId":"счёт-2","url":"https://anbaa24.com/2"}
                """);
        assertThat(product.run("push", rejected.toString()).code()).isEqualTo(SOME_REJECTED);
        product.produce(Topics.unprefixed().received(), "أول", "no JSON");
        product.produce(Topics.unprefixed().enriched(), "第二", "{\"id\":\"no article\"}");
        Meters meters = new Meters(product);
        int poison = 2;

        // when
        await().atMost(SOON).untilAsserted(() -> {
            Account account = Account.of(meters);

            // then
            assertThat(account).isEqualTo(new Account(2 + 3 + 1, 3, 1, 2, poison, 1, 1));
            assertThat(account.settled()).isEqualTo(account.accepted() + poison);
        });
        assertThat(meters.sum(Member.INGEST, "silkwire_ingest_articles_total", "outcome=\"rejected\""))
                .isEqualTo(1);
        assertThat(meters.sum(Member.ENRICH, "silkwire_enrich_tagged_total", "language=\"ar\""))
                .isEqualTo(1);
        assertThat(meters.sum(Member.SEARCH, "silkwire_index_latency_seconds_count", "kind=\"articles\""))
                .isEqualTo(3);
    }

    @Test
    @Order(6)
    void aServiceThatIsKilledComesBackAndNothingIsLost() throws IOException {
        // given
        int articles = 400;
        Path many = product.write(
                "many.ndjson",
                IntStream.range(0, articles)
                        .mapToObj(i -> "{\"sourceItemId\":\"k-" + i + "\",\"title\":\"哈萨克斯坦新闻第" + i
                                + "号\",\"body\":\"哈萨克斯坦政府宣布第" + i + "项计划。\",\"tags\":[\"kill\"]}\n")
                        .collect(Collectors.joining()));
        ProcessHandle enrich = product.process(Member.ENRICH);
        ProcessHandle search = product.process(Member.SEARCH);

        // when
        Process push = product.start("push", many.toString());
        assertThat(push.inputReader().readLine()).contains("accepted");
        enrich.destroyForcibly();
        search.destroyForcibly();
        String receipts = String.join("\n", push.inputReader().lines().toList());

        // then
        assertThat(receipts).doesNotContain("rejected");
        await().atMost(SOON.multipliedBy(2)).untilAsserted(() -> {
            assertThat(product.state().services().get("enrich").state()).isEqualTo(Phase.UP);
            assertThat(product.process(Member.ENRICH)).isNotEqualTo(enrich);
            assertThat(product.search("tag:kill").path("total").path("value").asInt())
                    .isEqualTo(articles);
        });
    }

    @Test
    @Order(7)
    void theBenchmarkCountsEveryArticleItPushed() throws IOException {
        // when
        RunningProduct.Ran bench = product.run("bench", "pipeline", "--articles", "200", "--warm-up", "0", "--json");

        // then
        assertThat(bench.code()).as(bench.err()).isZero();
        JsonNode report = EventJson.mapper().readTree(bench.out());
        assertThat(report.path("articles").asInt()).isEqualTo(200);
        assertThat(report.path("ratio").asDouble()).isPositive();
        assertThat(report.path("cpuMicrosPerArticle").propertyNames())
                .containsExactlyInAnyOrder("ingest", "enrich", "search", "kafka", "elasticsearch");
        assertThat(product.search("tag:bench").path("total").path("value").asInt())
                .isEqualTo(200);
    }

    @Test
    @Order(8)
    void theBenchmarkSeesEachArticleOfASteadyRate() throws IOException {
        // when
        RunningProduct.Ran bench =
                product.run("bench", "latency", "--rate", "20", "--seconds", "4", "--warm-up", "1", "--json");

        // then
        assertThat(bench.code()).as(bench.err()).isZero();
        JsonNode report = EventJson.mapper().readTree(bench.out());
        assertThat(report.path("articles").asInt()).isEqualTo(80);
        JsonNode searchable = report.path("searchableMillis");
        assertThat(searchable.path("p50").asDouble())
                .isGreaterThan(report.path("receiptMillis").path("p50").asDouble());
        assertThat(searchable.path("max").asDouble())
                .isGreaterThanOrEqualTo(searchable.path("p99").asDouble());
        assertThat(product.search("tag:bench").path("total").path("value").asInt())
                .isEqualTo(300);
    }

    @Test
    @Order(9)
    void whatAKilledLauncherLeavesBehindIsSeenAndEnded() throws IOException {
        // given
        ProcessHandle launcher = product.data().launcher().orElseThrow();
        launcher.destroyForcibly();
        launcher.onExit().join();

        // when
        RunningProduct.Ran orphaned = product.run("status");
        RunningProduct.Ran down = product.run("down");

        // then
        assertThat(orphaned.code()).isEqualTo(NOT_UP);
        assertThat(orphaned.out()).startsWith("failed");
        assertThat(down.err()).contains("Ended what a killed launcher left behind");
        assertThat(product.processes()).isEmpty();
    }

    @Test
    @Order(10)
    void aSecondStartFindsEverythingAndDownLeavesNoProcess() throws IOException {
        // given
        RunningProduct.Ran up = product.up();
        assertThat(up.code()).as(up.err()).isZero();
        assertThat(product.search("(tag:kill OR lang:ru OR lang:ar OR lang:kk) -tag:bench")
                        .path("total")
                        .path("value")
                        .asInt())
                .isEqualTo(403);
        List<ProcessHandle> running = product.processes();
        assertThat(running).hasSizeGreaterThanOrEqualTo(Member.values().length);

        // when
        RunningProduct.Ran down = product.run("down");

        // then
        assertThat(down.code()).isZero();
        assertThat(running).noneMatch(ProcessHandle::isAlive);
        assertThat(product.processes()).isEmpty();
        assertThat(product.run("status").code()).isEqualTo(NOT_UP);
    }

    /** The one article that all receipts of a push are about. */
    private static String receipt(RunningProduct.Ran push) {
        assertThat(push.code()).as(push.err()).isZero();
        Set<String> ids = new TreeSet<>();
        push.out()
                .lines()
                .forEach(line ->
                        ids.add(EventJson.mapper().readTree(line).path("id").asString()));
        assertThat(ids).hasSize(1);
        return ids.iterator().next();
    }

    private static List<String> fates(String id) throws IOException {
        JsonNode timeline =
                RunningProduct.json(product.api(Member.SEARCH), "/v1/articles/" + id + "/timeline", Map.of());
        return texts(timeline.path("stages"), "fate");
    }

    private static List<String> found(String query) throws IOException {
        return texts(product.search(query).path("items"), "id");
    }

    private static List<String> texts(JsonNode array, String field) {
        return array.valueStream()
                .filter(item -> item.has(field))
                .map(item -> item.path(field).asString())
                .toList();
    }
}
