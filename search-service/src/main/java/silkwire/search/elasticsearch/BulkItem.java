package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import org.jspecify.annotations.Nullable;

/** A document on its way: its month, id, external version (null where every write is the same) and JSON on one line. */
record BulkItem(String month, String id, @Nullable Long version, BinaryData json) {

    BulkOperation operation(String index) {
        return BulkOperation.of(operation -> operation.index(write -> {
            write.index(index).id(id).document(json);
            return version == null ? write : write.version(version).versionType(VersionType.External);
        }));
    }
}
