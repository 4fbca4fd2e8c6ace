package org.planledger.system;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as a browser without JavaScript gets them, with its cookies, led nowhere by itself. */
final class Pages {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Pages(String base) {
        this.base = base;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        var token = TOKEN.matcher(open("/sign-in").body());
        if (!token.find()) throw new AssertionError("the sign-in form has no token");
        var form = "username=" + username + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        var answer = http.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        var to = answer.headers().firstValue("Location").orElse("");
        if (to.contains("error") || answer.statusCode() != 302) throw new AssertionError("not signed in: " + to);
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    boolean leadsTo(String path, String target) throws IOException, InterruptedException {
        return open(path)
                .headers()
                .firstValue("Location")
                .filter(to -> to.endsWith(target))
                .isPresent();
    }

    InputStream stream(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofInputStream()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
