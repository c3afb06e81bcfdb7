package silkwire.search.web;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes JSON that passes through as what it is to the caller: an object, or any value. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    static {
        SpringDocUtils.getConfig().replaceWithClass(ObjectNode.class, Object.class);
        SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
    }
}
