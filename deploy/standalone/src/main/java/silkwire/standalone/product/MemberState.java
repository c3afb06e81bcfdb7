package silkwire.standalone.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What is known of one member: where it answers, its process, its state, and how it ended if it did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberState(
        String url,
        @Nullable Long pid,
        Phase state,
        @Nullable Long rssMiB,
        @Nullable String data,
        @Nullable String problem) {

    /** Not started yet. */
    public static MemberState waiting(String url, @Nullable String data) {
        return new MemberState(url, null, Phase.WAITING, null, data, null);
    }

    /** The same in another phase. */
    public MemberState in(Phase phase, @Nullable Long process, @Nullable String trouble) {
        return new MemberState(url, process, phase, rssMiB, data, trouble);
    }

    /** The same with the memory it takes now. */
    public MemberState taking(@Nullable Long mebibytes) {
        return new MemberState(url, pid, state, mebibytes, data, problem);
    }
}
