package silkwire.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters of a search, for the API's description: which articles, and how they are shown. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@FilterParameters
@Parameters({
    @Parameter(in = ParameterIn.QUERY, name = "outletCountry", description = "countries of sources", example = "EG"),
    @Parameter(in = ParameterIn.QUERY, name = "minOutlets", description = "outlets of the story", example = "3"),
    @Parameter(in = ParameterIn.QUERY, name = "minCopies", description = "copies in the story", example = "2"),
    @Parameter(in = ParameterIn.QUERY, name = "storySize", description = "1, 2-4, 5-9, 10-24, 25+", example = "5-9"),
    @Parameter(in = ParameterIn.QUERY, name = "group", description = "story: each story once", example = "story"),
    @Parameter(in = ParameterIn.QUERY, name = "recency", description = "false: age counts nothing in relevance"),
    @Parameter(in = ParameterIn.QUERY, name = "sort", description = "relevance, newest or oldest"),
    @Parameter(in = ParameterIn.QUERY, name = "size", description = "1 to 200, usually 20", example = "20"),
    @Parameter(in = ParameterIn.QUERY, name = "cursor", description = "nextCursor of the page before"),
    @Parameter(
            in = ParameterIn.QUERY,
            name = "facets",
            description =
                    "country, focus, region, topic, lang, source, outlet, stance, status, outletCountry, storySize",
            example = "country,topic"),
    @Parameter(in = ParameterIn.QUERY, name = "highlight", description = "true marks what matched", example = "true")
})
@interface SearchParameters {}
