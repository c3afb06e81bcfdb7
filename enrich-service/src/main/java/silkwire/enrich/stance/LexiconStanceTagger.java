package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.List;
import silkwire.common.event.Holder;
import silkwire.common.event.Stance;
import silkwire.common.event.Target;
import silkwire.common.event.TargetType;
import silkwire.common.event.WatchTarget;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;

/** The embedded tagger: our cue words, read sentence by sentence. */
public final class LexiconStanceTagger implements StanceTagger {
    private final CueLexicon lexicon = new CueLexicon();

    /** Loads the cue words. */
    public LexiconStanceTagger() {}

    @Override
    public StanceFindings tag(Document document, Places places, List<WatchTarget> watched, long languages) {
        Targets targets = Targets.of(document, places, watched);
        if (targets.targets().isEmpty()) {
            return new StanceFindings(List.of(), List.of());
        }
        Cues cues = lexicon.find(document, languages);
        SpeakerFinder speakers = new SpeakerFinder(document, cues.speech(), places.mentions(), languages);
        StancePool pool = new StancePool();
        Clauses clauses = new Clauses(document);
        SentenceStance reader = new SentenceStance(document, speakers, pool);
        for (List<TargetMention> mentions : bySentence(document, targets.mentions())) {
            int sentence = document.sentenceOf(mentions.getFirst().firstToken());
            Aim aim = new Aim(clauses, languages, Cues.inSentence(document, cues.speech(), sentence), mentions);
            reader.read(sentence, Cues.inSentence(document, cues.evaluation(), sentence), aim, mentions);
        }
        Frames frames = frames(document, places, cues, targets, pool, languages);
        return new StanceFindings(stances(document, places, targets, pool), frames.relations());
    }

    @Override
    public String version() {
        return "0.2";
    }

    private static List<List<TargetMention>> bySentence(Document document, List<TargetMention> mentions) {
        List<List<TargetMention>> sentences = new ArrayList<>();
        int current = -1;
        for (TargetMention mention : mentions) {
            if (document.sentenceOf(mention.firstToken()) != current) {
                current = document.sentenceOf(mention.firstToken());
                sentences.add(new ArrayList<>());
            }
            sentences.getLast().add(mention);
        }
        return sentences;
    }

    /** Relations between countries; what one says of the other is also its stance, what it does is not. */
    private static Frames frames(
            Document document, Places places, Cues cues, Targets targets, StancePool pool, long languages) {
        Frames frames = new Frames(document, languages);
        for (CueHit verb : cues.frames()) {
            int sentence = document.sentenceOf(verb.firstToken());
            List<PlaceMention> mentions = places.mentions().stream()
                    .filter(mention -> document.sentenceOf(mention.firstToken()) == sentence)
                    .toList();
            Frames.Frame frame = frames.read(verb, mentions);
            if (frame != null) {
                frames.add(frame, sentence);
                int target = targets.targets()
                        .indexOf(Target.country(frame.to().place().code()));
                if (target >= 0 && verb.cue() != Cue.FRAME_ATTACK) {
                    Holder holder = Holder.speaker(
                            document.mention(frame.from().begin(), frame.from().end()),
                            frame.from().place().code());
                    pool.add(target, holder, verb.cue().score(), sentence);
                }
            }
        }
        return frames;
    }

    private static List<Stance> stances(Document document, Places places, Targets targets, StancePool pool) {
        List<Stance> stances = new ArrayList<>();
        for (int number = 0; number < targets.targets().size(); number++) {
            Target target = targets.targets().get(number);
            boolean wanted = target.type() == TargetType.NAMED
                    || places.countries().stream()
                            .anyMatch(
                                    country -> country.focus() && country.code().equals(target.code()));
            stances.addAll(pool.stances(number, target, document, wanted));
        }
        return stances;
    }
}
