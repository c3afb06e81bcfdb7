package silkwire.common.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import silkwire.common.expansion.Form;
import silkwire.common.expansion.OmittedForm;

/**
 * What a place or name of a query stands for.
 *
 * @param query the clause
 * @param meaning what it was read as
 * @param forms its forms with their language and origin
 * @param omitted the forms left out because they are ordinary words
 * @param editable query text with the same meaning, every form written out
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record QueryExpansion(
        String query, String meaning, List<ShownForm> forms, List<OmittedForm> omitted, String editable) {

    /** Copies the lists. */
    public QueryExpansion {
        forms = List.copyOf(forms);
        omitted = List.copyOf(omitted);
    }

    /** A form, the language in whose text it is looked for, and where it comes from. */
    public record ShownForm(String language, String text, String origin) {}

    static List<QueryExpansion> of(QueryNode tree) {
        Set<QueryNode.Expanded> found = new LinkedHashSet<>();
        collect(tree, found);
        return found.stream().map(QueryExpansion::of).toList();
    }

    private static QueryExpansion of(QueryNode.Expanded expanded) {
        List<ShownForm> forms = new ArrayList<>();
        Map<String, List<String>> byLanguage = new LinkedHashMap<>();
        for (Form form : expanded.expansion().forms()) {
            forms.add(new ShownForm(form.language(), form.text(), form.origin().text()));
            byLanguage
                    .computeIfAbsent(form.language(), language -> new ArrayList<>())
                    .add(form.text());
        }
        String editable = byLanguage.entrySet().stream()
                .map(entry -> "text." + entry.getKey() + ":(" + String.join(" OR ", entry.getValue()) + ")")
                .collect(Collectors.joining(" OR "));
        return new QueryExpansion(
                NormalForm.of(expanded),
                expanded.expansion().meaning(),
                forms,
                expanded.expansion().omitted(),
                editable);
    }

    private static void collect(QueryNode node, Set<QueryNode.Expanded> found) {
        switch (node) {
            case QueryNode.Expanded expanded -> found.add(expanded);
            case QueryNode.And and -> and.clauses().forEach(clause -> collect(clause, found));
            case QueryNode.Or or -> or.clauses().forEach(clause -> collect(clause, found));
            case QueryNode.Not not -> collect(not.clause(), found);
            case QueryNode.Near near -> {
                near.left().forEach(clause -> collect(clause, found));
                near.right().forEach(clause -> collect(clause, found));
            }
            default -> {}
        }
    }
}
