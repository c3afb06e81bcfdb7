package silkwire.standalone.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Mention;
import silkwire.common.event.Span;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.TextField;
import silkwire.common.event.TopicOrigin;

/** One field of an article with its names, topic words, stance sentences and skipped spans marked, line by line. */
final class MarkedText {
    private final TextField field;
    private final String text;
    private final Style style;
    private final List<Name> names;
    private final List<Sentence> sentences;
    private final List<Span> skipped;

    MarkedText(ArticleEnriched article, TextField field, Style style) {
        this.field = field;
        this.text = field == TextField.TITLE ? article.title() : article.body();
        this.style = style;
        this.names = names(article);
        this.sentences = sentences(article);
        this.skipped = article.marks().stream()
                .filter(mark -> mark.field() == field)
                .map(mark -> new Span(field, mark.start(), mark.end()))
                .toList();
    }

    /** Why a stretch is marked. */
    enum Kind {
        COUNTRY,
        ORGANISATION,
        TOPIC_WORD
    }

    /** A marked stretch of the text and what it stands for. */
    record Name(Kind kind, String label, int start, int end) {
        boolean overlaps(Name other) {
            return start < other.end && other.start < end;
        }
    }

    private record Sentence(StanceLabel label, Span span) {}

    /** The whole text, each line an isolate. */
    String marked() {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        while (start <= text.length()) {
            int stop = text.indexOf('\n', start);
            int end = stop < 0 ? text.length() : stop;
            lines.append(Isolate.of(marked(start, end))).append('\n');
            start = end + 1;
        }
        return lines.toString().stripTrailing();
    }

    private String marked(int from, int to) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(from, to));
        Stream.concat(skipped.stream(), sentences.stream().map(Sentence::span))
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .forEach(bounds::add);
        names.forEach(name -> bounds.addAll(List.of(name.start(), name.end())));
        names.forEach(name -> bounds.subSet(name.start() + 1, name.end()).clear());
        StringBuilder line = new StringBuilder();
        int start = from;
        for (int end : bounds.subSet(from, false, to, true)) {
            line.append(piece(start, end));
            start = end;
        }
        return line.toString();
    }

    private String piece(int start, int end) {
        String piece = visible(text.substring(start, end));
        Optional<Name> name = names.stream()
                .filter(each -> each.start() <= start && end <= each.end())
                .findFirst();
        if (name.isPresent()) {
            return style.name(name.get(), piece);
        }
        if (skipped.stream().anyMatch(span -> span.start() <= start && end <= span.end())) {
            return piece.isBlank() ? piece : style.skipped(piece);
        }
        return sentences.stream()
                .filter(sentence -> sentence.span().start() <= start
                        && end <= sentence.span().end())
                .findFirst()
                .map(sentence -> style.stance(sentence.label(), piece))
                .orElse(piece);
    }

    /** Without what would steer a terminal, and without isolates, whose ends might end ours. */
    static String visible(String text) {
        return text.codePoints()
                .filter(c -> c != '\r' && !(c >= 0x2066 && c <= 0x2069))
                .mapToObj(
                        c -> Character.getType(c) == Character.CONTROL && c != '\t' ? "\uFFFD" : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** Countries before organisations before topic words, where they overlap. */
    private List<Name> names(ArticleEnriched article) {
        List<Name> all = new ArrayList<>();
        article.countries().forEach(country -> add(Kind.COUNTRY, country.code(), country.evidence(), all));
        article.organisations().forEach(each -> add(Kind.ORGANISATION, each.code(), each.mentions(), all));
        article.topics().stream()
                .filter(topic -> topic.origin() == TopicOrigin.TAGGER)
                .forEach(topic -> topic.evidence().stream()
                        .filter(span -> span.field() == field)
                        .forEach(span -> add(new Name(Kind.TOPIC_WORD, topic.label(), span.start(), span.end()), all)));
        all.sort(Comparator.comparingInt(Name::start));
        return all;
    }

    private void add(Kind kind, String label, List<Mention> mentions, List<Name> all) {
        mentions.stream()
                .filter(mention -> mention.field() == field)
                .forEach(mention -> add(new Name(kind, label, mention.start(), mention.end()), all));
    }

    private static void add(Name name, List<Name> all) {
        if (all.stream().noneMatch(name::overlaps)) {
            all.add(name);
        }
    }

    private List<Sentence> sentences(ArticleEnriched article) {
        List<Sentence> all = new ArrayList<>();
        for (Stance stance : article.stances()) {
            stance.evidence().stream()
                    .filter(span -> span.field() == field)
                    .forEach(span -> all.add(new Sentence(stance.label(), span)));
        }
        return all;
    }
}
