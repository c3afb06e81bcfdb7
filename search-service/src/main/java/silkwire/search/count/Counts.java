package silkwire.search.count;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer: {@code times} are the stretches of time one after the other, {@code groups} the values by which was counted,
 * whose {@code counts} stand in the order of the times.
 *
 * @param relation {@code eq} where the numbers are exact, {@code estimate} where they are estimated
 * @param omitted articles of values that are not among the groups, each once per value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Counts(
        String unit,
        String relation,
        long total,
        @Nullable String interval,
        String tz,
        @Nullable List<Stretch> times,
        @Nullable List<Group> groups,
        @Nullable Long omitted) {

    /**
     * A stretch of time; {@code gaps} are the sources that usually deliver in such a stretch and delivered nothing in this
     * one, null where that was not asked.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stretch(
            Instant from,
            Instant before,
            long count,
            @Nullable List<String> gaps) {}

    /** The values by field, the label of the last one where it has one, and how many there are, in all and over time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(
            Map<String, String> of,
            @Nullable String label,
            long count,
            @Nullable List<Long> counts) {}
}
