package silkwire.alert.rule;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes, changes and ends rules, and reads them. */
public final class Rules {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int ID_LENGTH = 26;
    private static final int SECRET_BYTES = 32;

    private final RuleBook book;
    private final RuleLog log;
    private final Clock clock;
    private final RandomGenerator random;

    /** Rules that stand in {@code book} and are changed through {@code log}. */
    public Rules(RuleBook book, RuleLog log, Clock clock, RandomGenerator random) {
        this.book = book;
        this.log = log;
        this.clock = clock;
        this.random = random;
    }

    /** Makes a rule. */
    public CompletableFuture<RuleOutcome> create(RuleDraft draft, String owner) {
        String id = newId();
        return append(id, 0, draft.withSecrets(this::newSecret).as(id, 1, owner, clock.instant()), owner);
    }

    /**
     * Makes the rule that {@code owner} has under this name, unless it stands; one that ended is made again. Asked twice, it is
     * made once.
     */
    public CompletableFuture<RuleOutcome> ensure(String id, RuleDraft draft, String owner) {
        long ended = book.revisions(id).size();
        RuleDraft secret = draft.withSecrets(this::newSecret);
        return book.find(id).isPresent()
                ? CompletableFuture.completedFuture(new RuleOutcome.Overtaken(ended))
                : append(id, ended, secret.as(id, ended + 1, owner, clock.instant()), owner);
    }

    /** Gives a rule a new form, where {@code revision} is the one that stands; its owner stays. */
    public CompletableFuture<RuleOutcome> replace(String id, long revision, RuleDraft draft, String by) {
        Optional<Rule> standing = book.find(id);
        if (standing.isEmpty()) {
            return CompletableFuture.completedFuture(new RuleOutcome.Overtaken(0));
        }
        RuleDraft kept = draft.keepingSecretsOf(standing.get()).withSecrets(this::newSecret);
        return append(id, revision, kept.as(id, revision + 1, standing.get().owner(), clock.instant()), by);
    }

    /** Ends a rule, where {@code revision} is the one that stands; its revisions can still be read. */
    public CompletableFuture<RuleOutcome> delete(String id, long revision, String by) {
        return append(id, revision, null, by);
    }

    /** Disables a rule that the service itself cannot match any more; {@code reason} is shown to its owner. */
    public CompletableFuture<RuleOutcome> disable(Rule rule, String reason) {
        return append(rule.id(), rule.revision(), rule.disabled(reason, clock.instant()), "alert-service");
    }

    /** The rule as it stands, unless there is none or it has ended. */
    public Optional<Rule> find(String id) {
        return book.find(id);
    }

    /** Every rule that stands, the oldest first. */
    public List<Rule> all() {
        return book.all();
    }

    /** Everything that became of a rule; empty where there never was such a rule. */
    public List<RuleRecord> revisions(String id) {
        return book.revisions(id);
    }

    private CompletableFuture<RuleOutcome> append(String id, long replaces, @Nullable Rule rule, String by) {
        String recordId = new UUID(random.nextLong(), random.nextLong()).toString();
        return log.append(new RuleRecord(recordId, id, replaces, rule, by, clock.instant()));
    }

    /** Says something of a rule without changing it. */
    public CompletableFuture<RuleOutcome> note(String id, RuleNote note, String by) {
        String recordId = new UUID(random.nextLong(), random.nextLong()).toString();
        return log.append(RuleRecord.note(recordId, id, note, by, clock.instant()));
    }

    /** What a rule does not tell now. */
    public List<MuteEntry> mutes(String id) {
        return book.mutes(id).stream()
                .filter(entry -> entry.mute().isInForce(clock.instant()))
                .toList();
    }

    /** Which of a rule's notifications were judged. */
    public List<Judgement> judgements(String id) {
        return book.judgements(id);
    }

    private String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    private String newId() {
        StringBuilder id = new StringBuilder("rul_");
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
