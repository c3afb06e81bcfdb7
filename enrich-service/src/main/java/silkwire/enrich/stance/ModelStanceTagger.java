package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.List;
import silkwire.common.event.Country;
import silkwire.common.event.Stance;
import silkwire.common.event.Target;
import silkwire.common.event.WatchTarget;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;

/** The embedded tagger: a linear model over our cue words and the words around a target, unit by unit. */
public final class ModelStanceTagger implements StanceTagger {
    private final CueLexicon lexicon = new CueLexicon();
    private final StanceModel model;

    /** With the model that comes with the service. */
    public ModelStanceTagger() {
        this(StanceModel.shipped());
    }

    ModelStanceTagger(StanceModel model) {
        this.model = model;
    }

    @Override
    public StanceFindings tag(Document document, Places places, List<WatchTarget> watched, long languages) {
        Targets targets = Targets.of(document, places, watched);
        if (targets.targets().isEmpty()) {
            return new StanceFindings(List.of(), List.of());
        }
        StanceText text = read(document, places, languages);
        StancePool pool = pool(text, targets, languages);
        List<Stance> stances = new ArrayList<>();
        for (int number = 0; number < targets.targets().size(); number++) {
            stances.addAll(stances(number, places, targets, pool));
        }
        return new StanceFindings(stances, new Frames(text).find());
    }

    /** What the units of a text express, before the whole is judged. */
    StancePool pool(StanceText text, Targets targets, long languages) {
        Speeches speeches = new SpeechFinder(text, languages).find();
        UnitReader reader = new UnitReader(text, speeches, model, languages);
        StancePool pool = new StancePool(text.document(), model.articles());
        for (StanceUnit unit : StanceUnit.of(text, targets)) {
            reader.read(unit, targets.isNamed(unit.target()), pool);
        }
        return pool;
    }

    /** What there is to judge, for another model. */
    public StancePairs pairs(Document document, Places places, List<WatchTarget> watched, long languages) {
        StanceText text = read(document, places, languages);
        Speeches speeches = new SpeechFinder(text, languages).find();
        return new StancePairs(
                text,
                places,
                Targets.of(document, places, watched),
                new UnitReader(text, speeches, model, languages),
                model.articles());
    }

    /** A text with its cues. */
    StanceText read(Document document, Places places, long languages) {
        int[] cues = lexicon.find(document, languages);
        model.priors().addTo(cues, document, languages);
        return new StanceText(document, cues, WordOrder.of(languages), places.mentions());
    }

    @Override
    public String version() {
        return "1.3";
    }

    /** The stances towards the target with this number. */
    static List<Stance> stances(int number, Places places, Targets targets, StancePool pool) {
        Target target = targets.targets().get(number);
        return pool.stances(
                number, target, targets.isNamed(number), targets.isNamed(number) || isFocus(target, places));
    }

    private static boolean isFocus(Target target, Places places) {
        for (Country country : places.countries()) {
            if (country.focus() && country.code().equals(target.code())) {
                return true;
            }
        }
        return false;
    }
}
