package silkwire.standalone.supervision;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import silkwire.servers.Progress;
import silkwire.servers.process.Unprivileged;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductException;

/** Where Elasticsearch keeps its files: in the data folder, unless its user cannot reach that. */
final class ElasticsearchFolder {
    private ElasticsearchFolder() {}

    static Path choose(DataFolder folder, Unprivileged user, Progress progress) {
        Path own = folder.of(Member.ELASTICSEARCH);
        String name = "silkwire-"
                + UUID.nameUUIDFromBytes(folder.path().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<Path> candidates =
                List.of(own, Path.of("/var/lib", name), Path.of(System.getProperty("java.io.tmpdir"), name));
        for (Path candidate : candidates) {
            if (user.reaches(candidate)) {
                if (!candidate.equals(own)) {
                    progress.says("Elasticsearch does not run as root and cannot reach " + own + ": its data is in "
                            + candidate);
                }
                return candidate;
            }
        }
        throw new ProductException("Elasticsearch does not run as root, and its user reaches none of " + candidates
                + "; choose another folder with --data");
    }
}
