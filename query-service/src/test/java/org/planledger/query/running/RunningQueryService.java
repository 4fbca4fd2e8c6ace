package org.planledger.query.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.QueryService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application itself, whole, on random ports. */
public final class RunningQueryService implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    public RunningQueryService(RunningCommandService commandService, RunningKafka kafka, RunningMongo mongo) {
        this(commandService, kafka.bootstrapServers(), mongo.uri(), Map.of());
    }

    public RunningQueryService(
            RunningCommandService commandService, RunningKafka kafka, RunningMongo mongo, Clock clock) {
        this(commandService, kafka.bootstrapServers(), mongo.uri(), Map.of(), clock);
    }

    public RunningQueryService(
            RunningCommandService commandService, String kafka, String mongo, Map<String, Object> more) {
        this(commandService, kafka, mongo, more, null);
    }

    private RunningQueryService(
            RunningCommandService commandService,
            String kafka,
            String mongo,
            Map<String, Object> more,
            @Nullable Clock clock) {
        var arguments = new ArrayList<String>();
        more.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.add("--server.port=0");
        arguments.add("--management.server.port=0");
        arguments.add("--planledger.command.url=" + commandService.url());
        arguments.add("--planledger.secrets.service=" + RunningCommandService.SECRET);
        arguments.add("--planledger.kafka.bootstrap-servers=" + kafka);
        arguments.add("--planledger.mongo.uri=" + mongo);
        var application = new SpringApplication(QueryService.class);
        if (clock != null) {
            application.addInitializers(made -> ((GenericApplicationContext) made)
                    .registerBean("clockOfTheTest", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        }
        context = application.run(arguments.toArray(String[]::new));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public HttpResponse<String> get(String path, @Nullable String token, String... headers) {
        return send("GET", path, token, headers);
    }

    public HttpResponse<String> send(String method, String path, @Nullable String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    public HttpResponse<String> management(String path) {
        var port = context.getEnvironment().getProperty("local.management.port");
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build());
    }

    public boolean ready() {
        return readiness().statusCode() == 200;
    }

    public HttpResponse<String> readiness() {
        return management("/actuator/health/readiness");
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        SpringApplication.exit(context);
    }
}
