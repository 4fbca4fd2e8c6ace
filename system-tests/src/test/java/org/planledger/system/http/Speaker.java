package org.planledger.system.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one service, as one caller, in one language.
 *
 * @param base without a slash at the end
 * @param token null when nobody is signed in
 */
public record Speaker(String base, @Nullable String token, String language) {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Speaker in(String otherLanguage) {
        return new Speaker(base, token, otherLanguage);
    }

    public Speaker with(@Nullable String otherToken) {
        return new Speaker(base, otherToken, language);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /**
     * Sends these bytes as they are.
     *
     * @param headers name, value, name, value, …
     */
    public Answer post(String path, String mediaType, byte[] body, String... headers) {
        var request = request(path).header("Content-Type", mediaType);
        if (headers.length > 0) request.headers(headers);
        return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Sends a body as JSON. */
    public Answer post(String path, Object body, String... headers) {
        return post(path, "application/json", Answer.JSON.writeValueAsBytes(body), headers);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", language);
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request;
    }

    private static Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        var name = request.method() + " " + request.uri().getPath();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(name, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
