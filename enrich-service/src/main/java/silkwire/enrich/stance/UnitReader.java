package silkwire.enrich.stance;

import java.util.Arrays;
import silkwire.common.event.Holder;

/**
 * Judges units. The label is that of the whole unit; it belongs to the author or to the speaker whose words speak for it the most. Another
 * holder in the same unit whose own words say the opposite has a stance of his own, and an author who only reports is neutral.
 */
final class UnitReader {
    private static final int LABELS = StanceModel.LABELS;
    private static final double LEAST_OPPOSITE = 0.7;
    private static final double[] REPORTING = {0.2, 0.2, 0.6};
    private static final int AUTHOR = 0;
    private static final double SPEAKER_FIRST = 1.5;
    private static final int MOST_WORDS = 3;
    private static final int LEAST_LETTERS = 4;
    private static final double WORD_SHARE = 0.3;

    private final StanceText text;
    private final Speeches speeches;
    private final StanceModel model;
    private final StanceFeatures extractor;
    private final FeatureBuffer features;
    private final WordWeights words;
    private final long[] tokenSums;
    private final int[] whole = new int[LABELS];
    private final int[] holderSums;
    private final int[] holderSizes;
    private final boolean isShort;
    private int wholeSize;
    private int size;

    UnitReader(StanceText text, Speeches speeches, StanceModel model, long languages) {
        this.text = text;
        this.speeches = speeches;
        this.model = model;
        this.features = new FeatureBuffer();
        this.extractor = new StanceFeatures(text, speeches, languages, features);
        this.words = new WordWeights(text, extractor.words(), features, model);
        this.tokenSums = new long[text.tokenCount()];
        this.holderSums = new int[(speeches.all().size() + 1) * LABELS];
        this.holderSizes = new int[speeches.all().size() + 1];
        this.isShort = text.document().sentenceCount() <= StancePool.FEW_SENTENCES;
    }

    /** Adds to {@code pool} what the unit expresses. */
    void read(StanceUnit unit, boolean named, StancePool pool) {
        sum(unit, named);
        int[] total = whole.clone();
        int holders = 0;
        for (int holder = 0; holder < holderSizes.length; holder++) {
            holders += holderSizes[holder] > 0 ? 1 : 0;
            for (int label = 0; label < LABELS; label++) {
                total[label] += holderSums[holder * LABELS + label];
            }
        }
        double[] probabilities = model.probabilities(total, size, !named && isShort);
        int label = best(probabilities);
        if (label == StanceModel.NEUTRAL || holders < 2) {
            int only = holders == 1 ? firstHolder() : AUTHOR;
            boolean unsure = !named && label != StanceModel.NEUTRAL && probabilities[label] < LEAST_OPPOSITE;
            if ((unsure && speaksItself(unit, only)) || (!named && isAtHome(unit, only))) {
                pool.add(unit.target(), Holder.author(), REPORTING.clone(), unit.sentence(), new int[0]);
                return;
            }
            int holder = label == StanceModel.NEUTRAL || speaksItself(unit, only) ? AUTHOR : only;
            pool.add(unit.target(), holderOf(holder), probabilities, unit.sentence(), words(unit, only, label));
            return;
        }
        int main = leading(unit, label);
        pool.add(unit.target(), holderOf(main), probabilities, unit.sentence(), words(unit, main, label));
        for (int holder = 0; holder < holderSizes.length; holder++) {
            if (holder != main && holderSizes[holder] > 0) {
                further(unit, named, holder, label, pool);
            }
        }
    }

    /** Adds to {@code pool} what another model says of the unit: whose stance that is, and by which words, is told as ever. */
    void read(StanceUnit unit, boolean named, double[] probabilities, StancePool pool) {
        sum(unit, named);
        int label = best(probabilities);
        int holder = label == StanceModel.NEUTRAL ? AUTHOR : leading(unit, label);
        pool.add(unit.target(), holderOf(holder), probabilities, unit.sentence(), words(unit, holder, label));
    }

    private void further(StanceUnit unit, boolean named, int holder, int label, StancePool pool) {
        int[] own = whole.clone();
        for (int each = 0; each < LABELS; each++) {
            own[each] += holderSums[holder * LABELS + each];
        }
        double[] probabilities = model.probabilities(own, wholeSize + holderSizes[holder], !named && isShort);
        int opposite = label == StanceModel.SUPPORTIVE ? StanceModel.CRITICAL : StanceModel.SUPPORTIVE;
        if (probabilities[opposite] >= LEAST_OPPOSITE && !speaksItself(unit, holder)) {
            pool.add(unit.target(), holderOf(holder), probabilities, unit.sentence(), words(unit, holder, opposite));
        } else if (holder == AUTHOR) {
            pool.add(unit.target(), Holder.author(), REPORTING.clone(), unit.sentence(), new int[0]);
        }
    }

    private int firstHolder() {
        int holder = 0;
        while (holder < holderSizes.length - 1 && holderSizes[holder] == 0) {
            holder++;
        }
        return holder;
    }

    private void sum(StanceUnit unit, boolean named) {
        int first = text.sentenceBegin(unit.sentence());
        int end = text.sentenceEnd(unit.sentence());
        int last = text.sentenceEnd(unit.lastSentence());
        words.read(unit, named);
        Arrays.fill(tokenSums, first, last, 0);
        Arrays.fill(whole, 0);
        Arrays.fill(holderSums, 0);
        Arrays.fill(holderSizes, 0);
        wholeSize = 0;
        extractor.relative(unit, named);
        addFeatures();
        size = wholeSize;
        boolean alone = unit.others() == 0;
        for (int token = first; token < last; token++) {
            int holder = speeches.of(token) + 1;
            boolean further = token >= end;
            if (further ? extractor.words().isRead(token) : extractor.isOfSentence(unit, token)) {
                tokenSums[token] += words.sums(token, further, alone);
                holderSizes[holder] += words.size(token, further, alone);
            }
            LabelSums.addTo(holderSums, holder * LABELS, tokenSums[token]);
        }
        for (int holderSize : holderSizes) {
            size += holderSize;
        }
    }

    /** Adds up the features that were extracted, those of a token at once. */
    private void addFeatures() {
        for (int feature = 0; feature < features.size(); ) {
            int token = features.token(feature);
            int begin = feature;
            long sum = 0;
            while (feature < features.size() && features.token(feature) == token) {
                sum += model.weights(features.hash(feature++));
            }
            if (token == FeatureBuffer.NO_TOKEN) {
                LabelSums.addTo(whole, 0, sum);
                wholeSize += feature - begin;
            } else {
                tokenSums[token] += sum;
                holderSizes[speeches.of(token) + 1] += feature - begin;
            }
        }
    }

    /** The holder whose words lean to the label the most; a speaker before the author unless that is clear. */
    private int leading(StanceUnit unit, int label) {
        int leading = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int holder = 0; holder < holderSizes.length; holder++) {
            double lean = model.score(lean(holderSums, holder, label), size) + (holder == AUTHOR ? 0 : SPEAKER_FIRST);
            if (holderSizes[holder] > 0 && !speaksItself(unit, holder) && lean > most) {
                most = lean;
                leading = holder;
            }
        }
        return leading;
    }

    /** Whether the target is the speaker: nobody speaks of himself as of another. */
    private boolean speaksItself(StanceUnit unit, int holder) {
        if (holder == AUTHOR) {
            return false;
        }
        Speech speech = speeches.all().get(holder - 1);
        for (TargetMention mention : unit.mentions()) {
            if (!speech.names(mention.firstToken())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the target is only where a speaker with a title or without capitals is from: السفير التركي, خبراء في أستانا. */
    private boolean isAtHome(StanceUnit unit, int holder) {
        if (!speaksItself(unit, holder)) {
            return false;
        }
        Speech speech = speeches.all().get(holder - 1);
        for (int token = speech.nameFirst(); token <= speech.nameLast(); token++) {
            char letter = text.firstLetter(token);
            boolean cased = Character.isUpperCase(letter) || Character.isLowerCase(letter);
            if (!text.isPlace(token) && (!cased || text.is(token, Cue.ROLE))) {
                return true;
            }
        }
        return false;
    }

    /** How much the sums at a place speak for the label against the two others. */
    private static int lean(int[] sums, int at, int label) {
        int rest = -sums[at * LABELS + label];
        for (int each = 0; each < LABELS; each++) {
            rest += sums[at * LABELS + each];
        }
        return 2 * sums[at * LABELS + label] - rest;
    }

    private Holder holderOf(int holder) {
        return holder == AUTHOR
                ? Holder.author()
                : speeches.all().get(holder - 1).holder();
    }

    /** The holder's tokens that speak for the label the most, at most three, in the order of the text. */
    private int[] words(StanceUnit unit, int holder, int label) {
        int[] words = new int[MOST_WORDS];
        int[] leans = new int[MOST_WORDS];
        if (label == StanceModel.NEUTRAL) {
            return new int[0];
        }
        int end = text.sentenceEnd(unit.lastSentence());
        for (int token = text.sentenceBegin(unit.sentence()); token < end; token++) {
            int lean = LabelSums.lean(tokenSums[token], label);
            if (lean > leans[MOST_WORDS - 1] && speeches.of(token) + 1 == holder && isContent(token)) {
                int place = MOST_WORDS - 1;
                for (; place > 0 && lean > leans[place - 1]; place--) {
                    leans[place] = leans[place - 1];
                    words[place] = words[place - 1];
                }
                leans[place] = lean;
                words[place] = token;
            }
        }
        int size = 0;
        while (size < MOST_WORDS && leans[size] > 0 && leans[size] >= WORD_SHARE * leans[0]) {
            size++;
        }
        int[] found = Arrays.copyOf(words, size);
        Arrays.sort(found);
        return found;
    }

    /** Whether the token says something by itself: a cue that does more than join, or no short word; names of places and speakers do not. */
    private boolean isContent(int token) {
        boolean says = (text.cues(token) & ~Cue.THAT.bit()) != 0
                || text.document().letters(token) >= LEAST_LETTERS
                || Character.isIdeographic(text.firstLetter(token));
        return says && !text.isPlace(token) && !speeches.isName(token);
    }

    private static int best(double[] probabilities) {
        int polar = probabilities[StanceModel.SUPPORTIVE] >= probabilities[StanceModel.CRITICAL]
                ? StanceModel.SUPPORTIVE
                : StanceModel.CRITICAL;
        return probabilities[polar] >= probabilities[StanceModel.NEUTRAL] ? polar : StanceModel.NEUTRAL;
    }
}
