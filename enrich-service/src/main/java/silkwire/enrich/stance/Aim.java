package silkwire.enrich.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import silkwire.enrich.text.LanguageBits;

/**
 * Whom the evaluating words of one sentence can be aimed at. A word that speaks against somebody spares those whom
 * grammar makes its victims or bystanders:
 *
 * <ul>
 *   <li>who is named with a word that has a victim ("the war in X", "help X", "X 战争") is criticised by accusations only, and
 *       praised only by words beside the name ("help X")
 *   <li>a bad event speaks against a party named before it
 *   <li>a failure speaks against who is named before it, directly after it ("failure of X"), or in another clause
 *   <li>an accusation is aimed at what follows it; who stands before, or in Arabic directly behind the verb, accuses
 * </ul>
 */
final class Aim {
    private static final int VICTIM_REACH = 2;
    private static final int OBJECT_REACH = 8;
    private static final int CLAUSE_BREAK = 2;
    private static final long VERB_LAST = LanguageBits.ofList("tr,az,kk,ky,uz,tk,tt,ba,ug,fa,tg");
    private static final long VERB_FIRST = LanguageBits.of("ar");

    private final Clauses clauses;
    private final List<TargetMention> mentions;
    private final Set<TargetMention> victims = new HashSet<>();
    private final boolean verbLast;
    private final boolean verbFirst;

    Aim(Clauses clauses, long languages, List<CueHit> cues, List<TargetMention> mentions) {
        this.clauses = clauses;
        this.mentions = mentions;
        this.verbLast = languages != LanguageBits.ALL && (languages & VERB_LAST) != 0;
        this.verbFirst = languages != LanguageBits.ALL && (languages & VERB_FIRST) != 0;
        for (TargetMention mention : mentions) {
            for (CueHit cue : cues) {
                int gap = victimGap(cue, mention);
                if (gap > 0 && gap <= VICTIM_REACH && clauses.between(cue.firstToken(), mention.firstToken()) == 0) {
                    victims.add(mention);
                }
            }
        }
    }

    private static int victimGap(CueHit cue, TargetMention mention) {
        return switch (cue.cue()) {
            case VICTIM_FOLLOWS -> mention.firstToken() - cue.lastToken();
            case VICTIM_PRECEDES -> cue.firstToken() - mention.lastToken();
            default -> 0;
        };
    }

    /** Whether the cue can mean the mention; {@code score} tells whether it was negated. */
    boolean allows(CueHit cue, double score, TargetMention mention) {
        boolean after = mention.firstToken() > cue.lastToken();
        return switch (cue.cue()) {
            case NEGATIVE, STRONG_NEGATIVE -> !victims.contains(mention);
            case HARM -> !victims.contains(mention) && !after;
            case FAILURE ->
                !victims.contains(mention)
                        && (!after
                                || mention.firstToken() - cue.lastToken() <= 1
                                || clauses.between(cue.lastToken(), mention.firstToken()) > 0);
            case ACCUSATION -> verbLast || (after ? !isSubject(cue, mention) : !hasObject(cue));
            default -> !victims.contains(mention) || (score > 0 && near(cue, mention));
        };
    }

    /** How far the mention stands from the cue: in tokens, more where clauses end between. */
    int distance(CueHit cue, TargetMention mention) {
        int tokens = mention.firstToken() > cue.lastToken()
                ? mention.firstToken() - cue.lastToken()
                : Math.max(0, cue.firstToken() - mention.lastToken());
        return tokens + CLAUSE_BREAK * clauses.between(cue.firstToken(), mention.firstToken());
    }

    private static boolean near(CueHit cue, TargetMention mention) {
        return mention.firstToken() - cue.lastToken() <= VICTIM_REACH
                && cue.firstToken() - mention.lastToken() <= VICTIM_REACH;
    }

    private boolean hasObject(CueHit cue) {
        return mentions.stream().anyMatch(mention -> {
            int gap = mention.firstToken() - cue.lastToken();
            return gap > 0 && gap <= OBJECT_REACH && clauses.between(cue.lastToken(), mention.firstToken()) == 0;
        });
    }

    private boolean isSubject(CueHit cue, TargetMention mention) {
        boolean subjectBefore = mentions.stream()
                .anyMatch(other -> other.lastToken() < cue.firstToken()
                        && clauses.between(other.lastToken(), cue.firstToken()) == 0);
        return verbFirst && mention.firstToken() - cue.lastToken() == 1 && !subjectBefore;
    }
}
