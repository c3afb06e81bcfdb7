package silkwire.enrich.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import silkwire.common.folding.Affixes;
import silkwire.common.folding.Folding;
import silkwire.common.folding.TurkicSuffixes;

/** What may follow a stem up to the word's end; patterns write it as one sign after the stem. */
@SuppressWarnings("ImmutableEnumChecker") // its sets are filled once
enum Ending {
    /** Any letters at all. */
    ANY('*', Set.of()),
    /** Slavic case endings of nouns. */
    SLAVIC(
            '\u0002',
            optional("а я у ю е и ы о й ь ом ем ой ей ою ею ам ям ах ях ами ями ов ев ью ия ию ии "
                    + "ией ий ію ії ія єю і ї є ові еві ів")),
    /** Slavic case endings of nouns in -а and -я, which always have one. */
    FEMININE('\u0007', forms("а я ы и е у ю ой ей ою ею ої ії і ю")),
    /** Case endings and plurals of Russian adjectives and of nouns in -ец. */
    ADJECTIVE(
            '\u0003',
            forms("ий ой ый ая яя ое ее ие ые ого его ому ему им ым ом ем ую юю ей их ых ими ыми "
                    + "и а е о ій ої у і ою ім")),
    /** Turkic plural, possessive, case and adjective suffixes, in chains. */
    TURKIC('\u0004', Set.of()),
    /** Tajik and Persian plural, ezafe, object and adjective endings. */
    PERSIAN(
            '\u0005',
            optional(
                    "и ро иро ҳо ҳои ҳоро иҳо иҳои иён иёни иёнро ён ёни он они онро ги гии гиҳо гиҳои ист ам аш ву ию у ю ӣ ي ه "
                            + "ها هاي يها يهاي ييها ييهاي يي ان يان ايي را اي ش ست ياني يهايي ييان ييانه اييها هايها اياني")),
    /** The Arabic nisba: -ī, feminine, plurals, dual, adverb. */
    NISBA('\u0006', forms("ي يه يا يون يين يان يتان يتين يات يو يي ين يتها يتهم هم"));

    private final char sign;
    private final Affixes forms;

    Ending(char sign, Set<String> forms) {
        this.sign = sign;
        this.forms = new Affixes(forms);
    }

    private static Set<String> forms(String forms) {
        return Arrays.stream(forms.split(" ")).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> optional(String forms) {
        return Stream.concat(Stream.of(""), forms(forms).stream()).collect(Collectors.toUnmodifiableSet());
    }

    char sign() {
        return sign;
    }

    /** The set with this ending alone, as bits. */
    int bit() {
        return this == ANY ? 1 : 1 << (sign - 1);
    }

    /** The ending that the sign stands for, as bits; none where the character is a letter. */
    static int bitOf(char sign) {
        if (sign > ' ' && sign != '*') {
            return 0;
        }
        int bits = 0;
        for (Ending ending : values()) {
            bits |= ending.sign == sign ? ending.bit() : 0;
        }
        return bits;
    }

    /** Whether the ending makes an adjective or a person's name of the stem, which is written small: кениялық, фарғонагӣ. */
    boolean derives(char[] folded, int start, int end) {
        return switch (this) {
            case TURKIC -> TurkicSuffixes.derives(folded, start, end);
            case PERSIAN -> end > start && folded[start] == 'г';
            default -> false;
        };
    }

    /** Whether the folded characters from {@code start} to the word's {@code end} may follow the stem. */
    boolean accepts(char[] folded, int start, int end) {
        return switch (this) {
            case ANY -> true;
            case TURKIC -> TurkicSuffixes.isChain(folded, start, end);
            default -> forms.contains(folded, start, end);
        };
    }
}
