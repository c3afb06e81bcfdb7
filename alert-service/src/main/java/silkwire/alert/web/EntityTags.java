package silkwire.alert.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Revisions of rules as entity tags (RFC 9110): revision 3 is {@code "3"}. */
final class EntityTags {
    private static final String ALLOWED = "the ETag of the revision you read, such as \"3\"";
    private static final Pattern TAG = Pattern.compile("\\s*\"([1-9][0-9]{0,17})\"\\s*");
    private static final int PRECONDITION_REQUIRED = 428;

    private EntityTags() {}

    static String of(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision that a change is made to.
     *
     * @throws ProblemException (428) where {@code If-Match} is absent, (400) where it is no tag of ours
     */
    static long revision(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(Problem.of(
                            "revision-missing",
                            PRECONDITION_REQUIRED,
                            "Which revision is changed?",
                            "A change of a rule names the revision it is made to, so that nobody's change is lost")
                    .at("If-Match", null, ALLOWED));
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new ProblemException(
                    Problem.of("invalid-tag", 400, "No entity tag of a rule", "If-Match must be " + ALLOWED)
                            .at("If-Match", ifMatch, ALLOWED));
        }
        return Long.parseLong(tag.group(1));
    }
}
