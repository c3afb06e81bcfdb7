package silkwire.standalone.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Country;
import silkwire.common.event.Holder;
import silkwire.common.event.HolderType;
import silkwire.common.event.Language;
import silkwire.common.event.Relation;
import silkwire.common.event.Span;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Target;
import silkwire.common.event.TextField;
import silkwire.common.event.Topic;

/** What the taggers found in an article and where, for people. */
public final class Explanation {
    private static final int HUNDRED = 100;

    private final ArticleEnriched article;
    private final Style style;

    private Explanation(ArticleEnriched article, Style style) {
        this.article = article;
        this.style = style;
    }

    /** The explanation of {@code article}, several lines. */
    public static String of(ArticleEnriched article, Style style) {
        return new Explanation(article, style).text();
    }

    private String text() {
        Stream<String> findings = Stream.of(
                finding("language", language()),
                finding("countries", countries()),
                finding("regions", String.join(", ", article.regions())),
                finding("organisations", organisations()),
                finding("topics", topics()),
                finding("stance", stances()),
                finding("relations", relations()));
        return Stream.concat(Stream.of(marked()), findings)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String marked() {
        String title = new MarkedText(article, TextField.TITLE, style).marked();
        String body = new MarkedText(article, TextField.BODY, style).marked();
        return (article.title().isEmpty() ? "" : style.heading(title) + "\n\n") + body + "\n";
    }

    private String finding(String name, String lines) {
        return lines.isEmpty()
                ? ""
                : lines.lines()
                        .map(line -> "  " + line)
                        .collect(Collectors.joining("\n", style.heading(name) + "\n", ""));
    }

    private String language() {
        Language language = article.language();
        String others = article.languages().stream()
                .map(other -> ", " + other.code() + " in " + percent(other.share()) + " of the letters")
                .collect(Collectors.joining());
        return language.code() + " (" + language.script() + "), sure to " + percent(language.confidence()) + others;
    }

    private String countries() {
        return article.countries().stream().map(this::country).collect(Collectors.joining("\n"));
    }

    private String country(Country country) {
        return country.code() + (country.focus() ? " in focus" : "") + ", salience " + percent(country.salience())
                + ": "
                + Isolate.of(country.evidence().stream()
                        .map(mention -> MarkedText.visible(mention.text()))
                        .distinct()
                        .collect(Collectors.joining(" · ")));
    }

    private String organisations() {
        return article.organisations().stream()
                .map(each -> each.code() + ": "
                        + Isolate.of(each.mentions().stream()
                                .map(mention -> MarkedText.visible(mention.text()))
                                .distinct()
                                .collect(Collectors.joining(" · "))))
                .collect(Collectors.joining("\n"));
    }

    private String topics() {
        return article.topics().stream().map(this::topic).collect(Collectors.joining("\n"));
    }

    private String topic(Topic topic) {
        String words = words(topic.evidence());
        return topic.label() + " (" + topic.code() + "), " + percent(topic.confidence()) + ", by the "
                + topic.origin().name().toLowerCase(Locale.ROOT)
                + (words.isEmpty() ? "" : ": " + Isolate.of(words));
    }

    private String stances() {
        return article.stances().stream()
                .filter(stance -> stance.label() == StanceLabel.SUPPORTIVE || stance.label() == StanceLabel.CRITICAL)
                .map(this::stance)
                .collect(Collectors.joining("\n"));
    }

    private String stance(Stance stance) {
        String label = stance.label().name().toLowerCase(Locale.ROOT);
        return Isolate.of(holder(stance.holder())) + " is " + style.stance(stance.label(), label) + " of "
                + Isolate.of(target(stance.target())) + ", " + percent(stance.confidence())
                + stance.evidence().stream()
                        .map(span -> "\n  “" + Isolate.of(part(span)) + "”")
                        .collect(Collectors.joining());
    }

    private static String holder(Holder holder) {
        String name = holder.name();
        String country = holder.country() == null ? "" : " (for " + holder.country() + ")";
        return holder.type() == HolderType.AUTHOR || name == null ? "the author" : MarkedText.visible(name) + country;
    }

    private static String target(Target target) {
        return MarkedText.visible(
                Objects.requireNonNullElse(target.code(), Objects.requireNonNullElse(target.name(), "somebody")));
    }

    private String relations() {
        return article.relations().stream().map(this::relation).collect(Collectors.joining("\n"));
    }

    private String relation(Relation relation) {
        String label = relation.label().name().toLowerCase(Locale.ROOT);
        return relation.from() + " is " + style.stance(relation.label(), label) + " of " + relation.to();
    }

    private String words(List<Span> spans) {
        return spans.stream().map(this::part).distinct().collect(Collectors.joining(" · "));
    }

    private String part(Span span) {
        String field = span.field() == TextField.TITLE ? article.title() : article.body();
        return MarkedText.visible(field.substring(span.start(), span.end()).replaceAll("\\s+", " "));
    }

    private static String percent(double share) {
        return Math.round(HUNDRED * share) + " %";
    }
}
