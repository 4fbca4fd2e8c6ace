package org.planledger.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** web-ui's pages as a browser without JavaScript asks for them: one person, one cookie jar. */
final class PagesByHttp implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "planledger-pages-7f1c0b3e";

    private final String base;
    private final HttpClient http;

    PagesByHttp(String base) {
        this.base = base;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** Whether the person is in. */
    boolean signIn(String user) throws IOException, InterruptedException {
        var fields = hidden(get("/sign-in").body());
        fields.put("username", user);
        fields.put("password", user + "-2025");
        var answer = post("/sign-in", fields);
        return answer.statusCode() == 302 && !whereTo(answer).contains("/sign-in");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A form with a file. */
    HttpResponse<String> post(String path, Map<String, String> fields, String fileName, String content)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
        part(body, "name=\"upload\"; filename=\"" + fileName + "\"\r\nContent-Type: text/plain", content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String disposition, String content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** What a page's forms carry along unseen. */
    static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(input -> {
            var name = NAME.matcher(input.group());
            var value = VALUE.matcher(input.group());
            if (name.find()) fields.put(name.group(1), value.find() ? value.group(1) : "");
        });
        return fields;
    }

    /** The path that a redirect leads to; empty if it is none. */
    static String whereTo(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> URI.create(address).getPath())
                .orElse("");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
