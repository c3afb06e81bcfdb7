package silkwire.bench.elasticsearch;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;

/** A document as the search-service sends it: id, external version, JSON on one line. */
record Document(String id, long version, BinaryData json) {

    static Document of(String id, long version, byte[] json) {
        return new Document(id, version, BinaryData.of(json, ContentType.APPLICATION_JSON));
    }

    /** The bulk operation that writes it, the same as the search-service's. */
    BulkOperation into(String index) {
        return BulkOperation.of(operation -> operation.index(write ->
                write.index(index).id(id).document(json).version(version).versionType(VersionType.External)));
    }
}
