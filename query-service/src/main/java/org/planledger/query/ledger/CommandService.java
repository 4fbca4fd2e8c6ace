package org.planledger.query.ledger;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests to command-service, as this service or as the caller. Safe for use by many threads. */
public final class CommandService {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Everybody waits for rights, so nobody waits long. */
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(2);

    private static final Duration RENEW_BEFORE = Duration.ofSeconds(30);

    private final CommandServiceSettings settings;
    private final InstantSource clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile @Nullable Token token;

    private record Token(String value, Instant expiresAt) {}

    /** A client that signs in when it must. */
    public CommandService(CommandServiceSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks as this service.
     *
     * @throws CommandServiceUnavailable if there is no good answer
     */
    JsonNode get(String pathAndQuery) {
        return send(
                request(pathAndQuery, serviceToken()).timeout(PATIENCE).GET().build());
    }

    /** An answer and its tag. */
    record Tagged(String tag, JsonNode body) {}

    /**
     * Asks as this service for something that seldom changes.
     *
     * @param known the last answer; the same object comes back while the answer is the same
     * @throws CommandServiceUnavailable if there is no good answer
     */
    Tagged getUnlessSame(String path, @Nullable Tagged known) {
        var request = request(path, serviceToken()).timeout(SHORT_PATIENCE).GET();
        if (known != null) request.header("If-None-Match", known.tag());
        var answer = exchange(request.build());
        if (answer.statusCode() == 304 && known != null) return known;
        return new Tagged(answer.headers().firstValue("ETag").orElse(""), body(path, answer));
    }

    /**
     * Asks with the caller's own token.
     *
     * @throws CommandServiceUnavailable if there is no good answer
     */
    public JsonNode get(String pathAndQuery, String callerToken) {
        return send(request(pathAndQuery, callerToken).timeout(PATIENCE).GET().build());
    }

    /**
     * Asks with the caller's own token.
     *
     * @throws CommandServiceUnavailable if there is no good answer
     */
    public JsonNode post(String path, Object body, String callerToken) {
        return send(withBody(request(path, callerToken), body));
    }

    private String serviceToken() {
        var current = token;
        if (current == null || clock.instant().isAfter(current.expiresAt().minus(RENEW_BEFORE))) {
            current = signIn();
            token = current;
        }
        return current.value();
    }

    private Token signIn() {
        var body = Map.of("service", "query-service", "secret", settings.secret());
        var answer = send(withBody(HttpRequest.newBuilder(settings.at("/sign-in/service")), body));
        return new Token(
                answer.required("token").stringValue(),
                Instant.parse(answer.required("expiresAt").stringValue()));
    }

    private HttpRequest.Builder request(String pathAndQuery, String bearer) {
        return HttpRequest.newBuilder(settings.at(pathAndQuery)).header("Authorization", "Bearer " + bearer);
    }

    private static HttpRequest withBody(HttpRequest.Builder request, Object body) {
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .timeout(PATIENCE)
                .build();
    }

    private JsonNode send(HttpRequest request) {
        return body(request.uri().getPath(), exchange(request));
    }

    private static JsonNode body(String path, HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new CommandServiceUnavailable(path + " answered " + answer.statusCode());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new CommandServiceUnavailable(path + " answered nonsense", e);
        }
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        var path = request.uri().getPath();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == 401) token = null;
            return answer;
        } catch (IOException e) {
            throw new CommandServiceUnavailable(path + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandServiceUnavailable(path + " was not waited for", e);
        }
    }
}
