package silkwire.alert.pace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import silkwire.alert.notification.NotifiedStory;

/**
 * What is known of a rule's conditions over a time.
 *
 * @param asked what the rule asked for when counting began; where it asks for something else, counting begins anew
 * @param since when counting began
 * @param holds whether the conditions held when they were last looked at
 * @param latest when the latest article was received that was counted
 * @param heard when the last match from each source was received that a condition names
 * @param hours how many stories there were in each hour, by hours since 1970
 * @param recent the latest stories, the newest first, to show what was counted
 */
public record RuleVolume(
        String asked,
        Instant since,
        boolean holds,
        Instant latest,
        Map<String, Instant> heard,
        Map<Long, Integer> hours,
        List<NotifiedStory> recent) {

    static RuleVolume since(String asked, Instant since) {
        return new RuleVolume(asked, since, false, since, Map.of(), Map.of(), List.of());
    }

    RuleVolume holding(boolean now) {
        return new RuleVolume(asked, since, now, latest, heard, hours, recent);
    }
}
