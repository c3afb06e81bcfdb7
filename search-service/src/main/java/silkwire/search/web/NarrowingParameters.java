package silkwire.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters that ask for facts about outlets and stories, for the API's description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(in = ParameterIn.QUERY, name = "outletCountry", description = "countries of sources", example = "EG"),
    @Parameter(in = ParameterIn.QUERY, name = "minOutlets", description = "outlets of the story", example = "3"),
    @Parameter(in = ParameterIn.QUERY, name = "minCopies", description = "copies in the story", example = "2"),
    @Parameter(in = ParameterIn.QUERY, name = "storySize", description = "1, 2-4, 5-9, 10-24, 25+", example = "5-9")
})
@interface NarrowingParameters {}
