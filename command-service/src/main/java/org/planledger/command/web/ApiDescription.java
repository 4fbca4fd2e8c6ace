package org.planledger.command.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.receipts.Answer;
import org.planledger.events.EventTypes;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/** Describes the interface in OpenAPI: one path per command, with all that a form needs to know. */
@Component
class ApiDescription implements GlobalOpenApiCustomizer {
    private static final String GENERIC = "/commands/{name}";
    private static final List<String> OPEN = List.of("/sign-in", "/sign-in/service", "/oauth2/jwks");

    private final Registry registry;

    ApiDescription(Registry registry) {
        this.registry = registry;
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("planledger command-service")
                .version("1")
                .description("Takes commands, keeps what happened, hands the ledger out."));
        api.servers(null);
        api.tags(null);
        api.addSecurityItem(new SecurityRequirement().addList("token"));
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        api.components(components);
        components.addSecuritySchemes(
                "token",
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        describeProblem(components);
        describeAnswer(components);
        api.paths(paths(api.getPaths(), components));
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }

    private Paths paths(Paths generated, Components components) {
        var sorted = new TreeMap<String, PathItem>(generated);
        sorted.remove(GENERIC);
        sorted.forEach((path, item) -> item.readOperations().forEach(operation -> complete(path, operation)));
        for (var entry : registry.all()) {
            sorted.put("/commands/" + entry.name().value(), new PathItem().post(command(entry, components)));
        }
        var paths = new Paths();
        sorted.forEach(paths::addPathItem);
        return paths;
    }

    private static void complete(String path, Operation operation) {
        operation.tags(null);
        if (OPEN.contains(path)) operation.security(List.of());
        operation.getResponses().addApiResponse("default", refusal("A problem (RFC 9457)"));
    }

    private static Operation command(Registry.Entry entry, Components components) {
        var name = entry.name();
        var refusals = new TreeSet<>(Arrays.asList(name.refusals()));
        // Who names nothing that must exist begins something, perhaps under an id of their own choice.
        refusals.add(name.unknown().isEmpty() ? RuleViolated.ID_TAKEN : name.unknown());
        refusals.add("version.conflict");
        var roles = Arrays.stream(name.roles()).map(Enum::name).toList();
        var events = Arrays.stream(name.events())
                .map(event -> EventTypes.of(event).name())
                .toList();
        var operation = new Operation()
                .operationId(name.value())
                .description("For " + String.join(", ", roles) + ". Makes " + String.join(", ", events) + ".")
                .parameters(parameters())
                .requestBody(new RequestBody().required(true).content(json(body(entry, components))))
                .responses(responses(refusals));
        operation.addExtension("x-roles", roles);
        operation.addExtension("x-events", events);
        operation.addExtension("x-refusals", new ArrayList<>(refusals));
        return operation;
    }

    private static Schema<?> body(Registry.Entry entry, Components components) {
        var resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(entry.type()).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) schema.additionalProperties(false);
            components.addSchemas(name, schema);
        });
        return resolved.schema;
    }

    private static void describeAnswer(Components components) {
        ModelConverters.getInstance(true).readAll(Answer.class).forEach(components::addSchemas);
    }

    private static List<Parameter> parameters() {
        return List.of(
                parameter("query", "dryRun", new Schema<Boolean>().type("boolean"), "Decide, but store nothing"),
                parameter(
                        "header",
                        "Idempotency-Key",
                        text("[\\x21-\\x7e]{1,100}"),
                        "Names this sending: a repeat gets the first answer and has no second effect"),
                parameter(
                        "header",
                        "If-Match",
                        text("\"[0-9]{1,18}\""),
                        "Sequence at which the sender saw what the command is for, in quotes"),
                parameter(
                        "header", "Correlation-Id", text(null).format("uuid"), "Ties logs, answer and events together"),
                parameter(
                        "header",
                        "Accept-Language",
                        text(null)._enum(List.of("az", "en")),
                        "Language of problems; az unless en is preferred"));
    }

    private static Schema<String> text(@Nullable String pattern) {
        var schema = new Schema<String>();
        schema.type("string");
        schema.pattern(pattern);
        return schema;
    }

    private static Parameter parameter(String in, String name, Schema<?> schema, String description) {
        schema.addType(schema.getType());
        return new Parameter().in(in).name(name).schema(schema).description(description);
    }

    private static ApiResponses responses(SortedSet<String> refusals) {
        var responses = new ApiResponses();
        responses.addApiResponse(
                "200",
                new ApiResponse()
                        .description("Done, and on disk; with Idempotent-Replay: true if it was done before")
                        .content(json(new Schema<>().$ref("#/components/schemas/Answer"))));
        responses.addApiResponse("409", refusal("A rule refuses it: " + String.join(", ", refusals)));
        for (var problem : Map.of(
                        "400", "Unreadable: request.malformed",
                        "401", "No valid token: auth.required",
                        "403", "Not for this role: auth.forbidden",
                        "413", "More than 1 MB: request.too-large",
                        "415", "Not JSON: request.media-type",
                        "422",
                                "Constraints not met: request.invalid; or the key was used for something else: idempotency.mismatch",
                        "503", "The store does not answer: store.unavailable, with Retry-After")
                .entrySet()) {
            responses.addApiResponse(problem.getKey(), refusal(problem.getValue()));
        }
        var sorted = new ApiResponses();
        new TreeMap<>(responses).forEach(sorted::addApiResponse);
        return sorted;
    }

    private static ApiResponse refusal(String description) {
        var content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        return new ApiResponse().description(description).content(content);
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static void describeProblem(Components components) {
        var described = ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(ProblemForm.class));
        described.referencedSchemas.forEach(components::addSchemas);
        components.getSchemas().remove(ProblemForm.class.getSimpleName());
        Schema<?> problem = described.schema;
        problem.setAdditionalProperties(false);
        problem.setRequired(List.of("type", "title", "status", "detail", "instance", "code", "correlationId"));
        components.addSchemas("Problem", problem);
    }
}
