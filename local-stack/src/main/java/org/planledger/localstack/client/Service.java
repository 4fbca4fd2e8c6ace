package org.planledger.localstack.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the two services, as a signed-in caller sees it. A service that is restarting, or has no database for a moment, is asked
 * again for a while.
 *
 * @param url without a slash at the end
 * @param token of the caller; null before sign-in
 */
public record Service(String url, @Nullable String token) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public static Service on(int port) {
        return new Service("http://127.0.0.1:" + port, null);
    }

    public Service as(String username, String password) throws InterruptedException {
        var answer = post("/sign-in", Map.of("username", username, "password", password), null);
        return new Service(url, answer.ok("sign-in").path("token").asString());
    }

    public Service asService(String name, String secret) throws InterruptedException {
        var answer = post("/sign-in/service", Map.of("service", name, "secret", secret), null);
        return new Service(url, answer.ok("sign-in").path("token").asString());
    }

    /** The same caller at another service: both accept the same tokens. */
    public Service at(int port) {
        return new Service("http://127.0.0.1:" + port, token);
    }

    public Answer get(String path) throws InterruptedException {
        return send(request(path).GET().build());
    }

    /**
     * Sends a body.
     *
     * @param key makes a repeat harmless, also in a later run; null where a repeat does no harm
     */
    public Answer post(String path, Object body, @Nullable String key) throws InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (key != null) request.header("Idempotency-Key", key);
        return send(request.build());
    }

    /** Uploads one file as the form's part {@code file}. */
    public Answer upload(String path, String fileName, String mediaType, byte[] content) throws InterruptedException {
        var boundary = "planledger-7MA4YWxkTrZu0gW";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n";
        var tail = "\r\n--" + boundary + "--\r\n";
        var body = List.of(head.getBytes(StandardCharsets.UTF_8), content, tail.getBytes(StandardCharsets.UTF_8));
        var request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body))
                .build();
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request;
    }

    private static Answer send(HttpRequest request) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() != 503 || System.nanoTime() > deadline) {
                    return new Answer(response.statusCode(), response.headers(), body(response.body()));
                }
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("no answer from " + request.uri(), e);
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    private static JsonNode body(String text) {
        return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
    }
}
