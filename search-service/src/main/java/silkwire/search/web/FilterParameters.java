package silkwire.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters that say which articles are meant, for the API's description. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "query", example = "country:KZ lang:ar"),
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "published from, inclusive", example = "now-1d"),
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "published to; a date with its whole day"),
    @Parameter(in = ParameterIn.QUERY, name = "tz", description = "IANA zone of dates", example = "Asia/Almaty"),
    @Parameter(in = ParameterIn.QUERY, name = "lang", description = "languages", example = "ar,ru"),
    @Parameter(in = ParameterIn.QUERY, name = "country", description = "countries mentioned", example = "KZ"),
    @Parameter(in = ParameterIn.QUERY, name = "focus", description = "countries in focus", example = "KZ"),
    @Parameter(in = ParameterIn.QUERY, name = "region", description = "regions", example = "central-asia"),
    @Parameter(in = ParameterIn.QUERY, name = "topic", description = "topics by label or code", example = "politics"),
    @Parameter(in = ParameterIn.QUERY, name = "stance", description = "target:label", example = "KZ:critical"),
    @Parameter(in = ParameterIn.QUERY, name = "source", description = "source ids", example = "anbaa"),
    @Parameter(in = ParameterIn.QUERY, name = "outlet", description = "outlets", example = "anbaa24.com")
})
@interface FilterParameters {}
