package silkwire.alert.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was said of one rule so far: what is muted, and which notifications somebody judged. */
final class Remarks {
    private final List<MuteEntry> mutes = new ArrayList<>();
    private final Map<String, Judgement> judgements = new LinkedHashMap<>();

    void take(RuleNote note, String by, Instant at) {
        switch (note) {
            case RuleNote.Muted muted -> {
                Mute mute = muted.mute();
                mutes.removeIf(entry -> entry.mute().isOfSame(mute.story(), mute.source()));
                mutes.add(new MuteEntry(mute, by, at));
            }
            case RuleNote.Unmuted unmuted ->
                mutes.removeIf(entry -> entry.mute().isOfSame(unmuted.story(), unmuted.source()));
            case RuleNote.Judged judged ->
                judgements.put(judged.notification(), new Judgement(judged.notification(), judged.relevant(), by, at));
        }
    }

    List<MuteEntry> mutes() {
        return List.copyOf(mutes);
    }

    List<Judgement> judgements() {
        return List.copyOf(judgements.values());
    }
}
