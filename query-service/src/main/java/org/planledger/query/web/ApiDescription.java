package org.planledger.query.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.OrganisationId;
import org.planledger.query.view.Views;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What OpenAPI cannot see by itself: what every question takes, and what every answer carries. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Views.class, Caller.class)
                .replaceWithSchema(
                        Ciphertext.class,
                        new StringSchema().description("null if it is hidden from the reader, or erased"))
                .replaceWithSchema(OrganisationId.class, new StringSchema());
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("planledger query-service")
                        .version("1")
                        .description(
                                "Questions about plans, activities, visits, the fund and their history, now and as of any instant.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("http://localhost:8082")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSchemas("Problem", problem()))
                .security(List.of(new SecurityRequirement().addList("token")));
    }

    private static Schema<?> problem() {
        return new Schema<>()
                .type("object")
                .description("RFC 9457; the code is stable, the texts are in the reader's language")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("correlationId", new StringSchema());
    }

    /** Questions about views can all be asked of the past, and after one's own action. */
    @Bean
    OperationCustomizer viewsParameters() {
        return (operation, handler) -> {
            var asksViews = Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == Views.class);
            if (!asksViews) return operation;
            operation.addParametersItem(
                    query("asOf", "An ISO 8601 instant, or @ and a position: the answer as it was known then."));
            operation.addParametersItem(
                    query("consistency", "What a command answered: waits up to 5 s until it is visible."));
            operation.getResponses().forEach((status, response) -> {
                if (status.startsWith("2")) headers(response);
            });
            return operation;
        };
    }

    private static Parameter query(String name, String description) {
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .description(description)
                .schema(new StringSchema());
    }

    private static void headers(ApiResponse response) {
        var number = new IntegerSchema().format("int64");
        response.addHeaderObject(ViewsParameter.POSITION, header("Position of the newest event shown.", number));
        response.addHeaderObject(
                ViewsParameter.SEQUENCED_AT,
                header("When that event got its position.", new StringSchema().format("date-time")));
        response.addHeaderObject(
                ViewsParameter.PENDING,
                header("true while the caller's own action is not visible yet.", new BooleanSchema()));
        response.addHeaderObject(
                ViewsParameter.LACKING,
                header("How many parked events the views that were read may lack; absent if none.", number));
        response.addHeaderObject(
                ViewsParameter.LACKING_SINCE, header("Position of the first of them; absent if none.", number));
        response.addHeaderObject(
                ViewsParameter.REPLACED,
                header(
                        "true while what is shown is of a history that a restore has replaced; its views are being made.",
                        new BooleanSchema()));
        response.addHeaderObject(
                ViewsParameter.FOLDED_EVENTS, header("With asOf: how many events were folded.", number));
        response.addHeaderObject(ViewsParameter.FOLD_MILLIS, header("With asOf: how long that took.", number));
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }

    /** Whatever goes wrong is told in one form. */
    @Bean
    OpenApiCustomizer problemAnswers() {
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation
                        .getResponses()
                        .addApiResponse(
                                "default",
                                new ApiResponse()
                                        .description("A problem")
                                        .content(new Content()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        new MediaType()
                                                                .schema(new Schema<>()
                                                                        .$ref("#/components/schemas/Problem"))))));
    }
}
