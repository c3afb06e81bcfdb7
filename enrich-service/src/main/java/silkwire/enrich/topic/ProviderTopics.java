package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Topic;
import silkwire.common.event.TopicOrigin;
import silkwire.common.query.TopicVocabulary;

/**
 * The topics a provider gave an item in its section and tags, as topics of ours beside those of the tagger: IPTC Media
 * Topics ({@code medtop:20000574}, their digits or their URL), IPTC Subject Codes ({@code subj:11024002}; their first two
 * digits are those of the Media Topics' top level), and the labels of the {@link TopicVocabulary} in twelve languages. They
 * are sure and have no evidence; what is none of these stays a tag and no more.
 */
public final class ProviderTopics {
    private static final Pattern CODE = Pattern.compile(
            "(?:(medtop|subj|iptc|https?://cv\\.iptc\\.org/newscodes/(?:mediatopic|subjectcode))[:/])?(\\d{8})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[/>|»،,;、，]");
    private static final String PREFIX = "medtop:";
    private static final String TOP_LEVEL = "000000";
    private static final int TOP_DIGITS = 2;

    private ProviderTopics() {}

    /** The topics of {@code item} as its provider gave them, each with its ancestors. */
    public static List<Topic> of(ReceivedItem item) {
        String section = item.section();
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(section == null ? Stream.empty() : Stream.of(section), item.tags().stream())
                .flatMap(ProviderTopics::codes)
                .forEach(code -> {
                    codes.add(code);
                    codes.addAll(TopicVocabulary.ancestorsOf(code));
                });
        return codes.stream().map(ProviderTopics::topic).toList();
    }

    /** The topics {@code found}, and those of {@code before} that a provider gave. */
    public static List<Topic> kept(List<Topic> before, List<Topic> found) {
        return joined(
                found,
                before.stream()
                        .filter(topic -> topic.origin() == TopicOrigin.PROVIDER)
                        .toList());
    }

    /** The tagger's topics, and the provider's behind them. */
    public static List<Topic> joined(List<Topic> tagger, List<Topic> provider) {
        List<Topic> topics = new ArrayList<>(tagger);
        provider.stream().filter(Predicate.not(topics::contains)).forEach(topics::add);
        return List.copyOf(topics);
    }

    private static Topic topic(String code) {
        String label = TopicVocabulary.labelOf(code).orElse(code);
        return new Topic(code, label, 1, TopicOrigin.PROVIDER, List.of());
    }

    /** What a tag or section says, as a whole or else part by part ("World / Politics"). */
    private static Stream<String> codes(String text) {
        Optional<String> whole = code(text.strip());
        if (whole.isPresent()) {
            return whole.stream();
        }
        return PARTS.splitAsStream(text)
                .map(String::strip)
                .map(ProviderTopics::code)
                .flatMap(Optional::stream);
    }

    private static Optional<String> code(String text) {
        Matcher matcher = CODE.matcher(text);
        if (!matcher.matches()) {
            return TopicVocabulary.codeOf(text).filter(ProviderTopics::isOurs);
        }
        String mediaTopic = PREFIX + matcher.group(2);
        String subject = PREFIX + matcher.group(2).substring(0, TOP_DIGITS) + TOP_LEVEL;
        return Stream.of(mediaTopic, subject).filter(ProviderTopics::isOurs).findFirst();
    }

    private static boolean isOurs(String code) {
        return TopicVocabulary.labelOf(code).isPresent();
    }
}
