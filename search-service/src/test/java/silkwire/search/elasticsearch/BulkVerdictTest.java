package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.OperationType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkVerdictTest {

    @ParameterizedTest
    @CsvSource({"200", "201"})
    void aSuccessIsWritten(int status) {
        assertThat(verdict(status, null)).isInstanceOf(BulkVerdict.Written.class);
    }

    @Test
    void aVersionConflictIsAConflict() {
        assertThat(verdict(409, "version_conflict_engine_exception")).isInstanceOf(BulkVerdict.Conflict.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400,document_parsing_exception",
        "400,mapper_parsing_exception",
        "400,illegal_argument_exception",
        "400,strict_dynamic_mapping_exception"
    })
    void aDocumentTheMappingRefusesIsNeverTaken(int status, String type) {
        // when
        BulkVerdict verdict = verdict(status, type);

        // then
        assertThat(verdict).isInstanceOf(BulkVerdict.Never.class);
        assertThat(((BulkVerdict.Never) verdict).reason()).contains(type, "the reason", "the cause");
    }

    @ParameterizedTest
    @CsvSource({
        "429,es_rejected_execution_exception",
        "429,cluster_block_exception",
        "403,cluster_block_exception",
        "500,translog_exception",
        "503,unavailable_shards_exception",
        "400,index_closed_exception"
    })
    void whatIsNotTheDocumentsFaultIsTriedAgain(int status, String type) {
        assertThat(verdict(status, type)).isInstanceOf(BulkVerdict.NotNow.class);
    }

    @Test
    void aMissingIndexIsCreatedAnew() {
        assertThat(verdict(404, "index_not_found_exception")).isInstanceOf(BulkVerdict.IndexMissing.class);
    }

    @Test
    void aMissingLineProvesNothing() {
        assertThat(BulkVerdict.of(null, "art_1")).isInstanceOf(BulkVerdict.NotNow.class);
    }

    @Test
    void aLineOfAnotherDocumentProvesNothing() {
        assertThat(BulkVerdict.of(line(201, null), "art_2")).isInstanceOf(BulkVerdict.NotNow.class);
    }

    @Test
    void aFailureWithoutAnErrorProvesNothing() {
        assertThat(verdict(500, null)).isInstanceOf(BulkVerdict.NotNow.class);
    }

    private static BulkVerdict verdict(int status, @Nullable String error) {
        return BulkVerdict.of(line(status, error), "art_1");
    }

    private static BulkResponseItem line(int status, @Nullable String error) {
        return BulkResponseItem.of(line -> {
            line.operationType(OperationType.Index)
                    .id("art_1")
                    .index("articles")
                    .status(status);
            return error == null
                    ? line
                    : line.error(ErrorCause.of(cause -> cause.type(error)
                            .reason("the reason")
                            .causedBy(deeper -> deeper.type("deeper").reason("the cause"))));
        });
    }
}
