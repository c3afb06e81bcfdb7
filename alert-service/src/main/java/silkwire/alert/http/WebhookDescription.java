package silkwire.alert.http;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import silkwire.alert.http.NotificationEvents.CloudEvent;
import silkwire.alert.http.NotificationEvents.Tested;
import silkwire.alert.http.NotificationEvents.Told;
import silkwire.alert.notification.NotificationKind;
import silkwire.common.json.EventJson;

/**
 * Describes what this service sends to webhooks beside the calls it answers: the section {@code webhooks} of OpenAPI 3.1, an
 * event a type, each with an example that is made as the real ones are.
 */
final class WebhookDescription implements OpenApiCustomizer {
    private static final String CLOUD_EVENTS = "application/cloudevents+json";

    private final ExampleEvents examples = new ExampleEvents();

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        api.components(components);
        Schema<?> told = event(components, Told.class);
        Schema<?> tested = event(components, Tested.class);
        api.addWebhooks(
                NotificationEvents.TEST,
                described(
                        "Asks whether an endpoint wants what it gets; one that takes it is verified",
                        tested,
                        examples.tested()));
        for (NotificationKind kind : NotificationKind.values()) {
            api.addWebhooks(
                    NotificationEvents.type(kind),
                    described("A rule tells: " + kind.text(), told, examples.told(kind)));
        }
    }

    private static Schema<?> event(Components components, Class<?> data) {
        ResolvedSchema event = resolved(CloudEvent.class);
        ResolvedSchema content = resolved(data);
        content.referencedSchemas.forEach(components::addSchemas);
        components.addSchemas(data.getSimpleName(), content.schema);
        event.schema.addProperty("data", new Schema<>().$ref("#/components/schemas/" + data.getSimpleName()));
        return event.schema;
    }

    private static ResolvedSchema resolved(Class<?> type) {
        return ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type));
    }

    private static PathItem described(String summary, Schema<?> event, CloudEvent example) {
        Object json = EventJson.mapper().convertValue(example, Map.class);
        Operation operation = new Operation()
                .summary(summary)
                .addParametersItem(header("webhook-id", "The same for every attempt", example.id()))
                .addParametersItem(header("webhook-timestamp", "Seconds since 1970", "1795420800"))
                .addParametersItem(header(
                        "webhook-signature",
                        "Standard Webhooks: one for each secret that is good, separated by spaces",
                        "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4="))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        CLOUD_EVENTS,
                                        new MediaType().schema(event).example(json))))
                .responses(new ApiResponses()
                        .addApiResponse("2XX", new ApiResponse().description("It was taken"))
                        .addApiResponse("410", new ApiResponse().description("The endpoint is gone and is paused"))
                        .addApiResponse(
                                "default",
                                new ApiResponse().description("It is tried again for a day; Retry-After is obeyed")));
        return new PathItem().post(operation);
    }

    private static HeaderParameter header(String name, String description, String example) {
        HeaderParameter header = new HeaderParameter();
        header.name(name)
                .description(description)
                .required(true)
                .schema(new StringSchema())
                .example(example);
        return header;
    }
}
