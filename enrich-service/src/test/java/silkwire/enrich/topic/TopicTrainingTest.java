package silkwire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTrainingTest {
    private static final String CORPUS = """
            {"lang":"kk","title":"Ұлттық құрама","text":"Қайрат алаңда екі гол соқты.","labels":["15"]}
            {"lang":"kk","text":"Қайрат келесі ойынға дайын.","labels":["15"]}
            {"lang":"kk","text":"Науқас жаңа ем алды.","labels":["07"]}
            {"lang":"kk","text":"Науқас үйіне қайтты.","labels":["07","14"]}
            {"lang":"ar","text":"عاد المريض إلى بيته بعد الجراحة.","labels":["07"]}
            {"lang":"ar","text":"نُقل المريض بعد الجراحة.","labels":["07"]}
            """;
    private static final String SENTENCES = """
            {"lang":"zh","text":"两队打成平手。","label":"sports"}
            {"lang":"zh","text":"这座城市有一条河。","label":"geography"}
            """;

    @TempDir
    private Path folder;

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        // given
        write();

        // when
        new TopicTraining().run(folder, folder, folder.resolve("one"));
        new TopicTraining().run(folder, folder, folder.resolve("two"));

        // then
        assertThat(Files.readAllBytes(folder.resolve("one"))).isEqualTo(Files.readAllBytes(folder.resolve("two")));
    }

    @Test
    void whatWasLearnedIsFoundAgain() throws IOException {
        // given
        write();
        Path model = folder.resolve("model");

        // when
        new TopicTraining().run(folder, folder, model);
        TopicTraining.Score score = new TopicTraining().judge(model, folder.resolve("topic.kk.silkwire-train.ndjson"));

        // then
        assertThat(score.texts()).containsEntry("all", 6).containsEntry("kk", 4).containsEntry("ar", 2);
        assertThat(score.right()).isEqualTo(score.texts());
    }

    @Test
    void aClassWithoutATopicIsLeftOut() throws IOException {
        // given
        write();

        // when, then
        assertThat(TopicTexts.read(folder.resolve("topic.sib200-train.ndjson")))
                .extracting(TopicTexts.Text::topics)
                .containsExactly(java.util.List.of(15));
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("topic.kk.silkwire-train.ndjson"), CORPUS);
        Files.writeString(folder.resolve("topic.kk.silkwire-dev.ndjson"), CORPUS);
        Files.writeString(folder.resolve("topic.sib200-train.ndjson"), SENTENCES);
    }
}
