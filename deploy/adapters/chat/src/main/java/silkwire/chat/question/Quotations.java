package silkwire.chat.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import silkwire.common.event.Span;
import silkwire.common.place.Place;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.text.Document;

/** Where what the model quotes stands in the article. */
final class Quotations {
    private static final int MOST_SPANS = 3;
    /** What Arabic glues before a name. */
    private static final Pattern CLITICS = Pattern.compile("[وفبكلا]{1,4}");

    private final Document document;

    Quotations(Document document) {
        this.document = document;
    }

    /** The first place of each quotation, none for one that the article does not have. */
    List<Span> spans(List<String> quotations) {
        List<Span> spans = new ArrayList<>();
        for (String quotation : quotations) {
            int begin = quotation.isBlank() ? -1 : find(quotation.strip(), 0);
            if (begin >= 0 && spans.size() < MOST_SPANS) {
                spans.add(document.span(begin, begin + quotation.strip().length()));
            }
        }
        return spans;
    }

    /** Every place where the article names a country in one of these forms; a longer form hides a shorter one inside. */
    List<PlaceMention> mentions(String country, List<String> forms) {
        List<PlaceMention> mentions = new ArrayList<>();
        List<String> longestFirst = forms.stream()
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        for (String form : longestFirst) {
            for (int begin = find(form, 0); begin >= 0; begin = find(form, begin + form.length())) {
                add(country, begin, begin + form.length(), mentions);
            }
        }
        return mentions;
    }

    private void add(String country, int begin, int end, List<PlaceMention> mentions) {
        PlaceMention mention = PlaceMention.of(document, Place.country(country), begin, end);
        int first = mention.firstToken();
        boolean isFree = mentions.stream().noneMatch(other -> begin < other.end() && other.begin() < end);
        if (first >= 0
                && mention.lastToken() >= first
                && isFree
                && !document.isSkipped(first)
                && startsName(first, begin)) {
            mentions.add(mention);
        }
    }

    private boolean startsName(int token, int begin) {
        int tokenBegin = document.tokenBegin(token);
        return tokenBegin == begin
                || (begin < document.tokenEnd(token)
                        && CLITICS.matcher(document.text().substring(tokenBegin, begin))
                                .matches());
    }

    /** The next place that does not reach from the title into the body. */
    private int find(String quotation, int from) {
        int begin = document.text().indexOf(quotation, from);
        boolean crosses =
                begin >= 0 && begin < document.bodyStart() && begin + quotation.length() >= document.bodyStart();
        return crosses ? document.text().indexOf(quotation, document.bodyStart()) : begin;
    }
}
