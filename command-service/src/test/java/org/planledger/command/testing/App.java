package org.planledger.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planledger.command.CommandService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application on random ports, spoken to over HTTP. Several may run on one database. */
public final class App implements AutoCloseable {
    private static final String TOKEN_KEY = ecKey();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private App(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one; further settings as {@code name=value}. */
    public static App start(Database database, Class<?>[] more, String... settings) {
        var all = new ArrayList<String>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.password=secret",
                "--spring.flyway.password=secret",
                "--planledger.keys.datasource.url=" + database.keysUrl(),
                "--planledger.keys.datasource.password=secret",
                "--planledger.kafka.bootstrap-servers=localhost:1",
                "--planledger.secrets.master-key=" + base64("master-key-of-thirty-two-bytes!!"),
                "--planledger.secrets.hmac-key=" + base64("hmac-key-of-thirty-two-bytes!!!!"),
                "--planledger.secrets.token-key=" + TOKEN_KEY,
                "--planledger.secrets.service=a-shared-secret-for-tests"));
        if (Stream.of(settings).noneMatch(setting -> setting.startsWith("planledger.accounts.demo"))) {
            all.add("--planledger.accounts.demo=true");
        }
        for (var setting : settings) all.add("--" + setting);
        var classes = new ArrayList<Class<?>>(List.of(CommandService.class));
        classes.addAll(List.of(more));
        return new App(new SpringApplicationBuilder(classes.toArray(Class<?>[]::new)).run(all.toArray(String[]::new)));
    }

    /** A bean of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a type; none if there is none. */
    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Signs somebody of the demonstration accounts in. */
    public String signIn(String username) {
        var answer = post("/sign-in", "", Map.of(), """
                {"username":"%s","password":"%s-2025"}""".formatted(username, username));
        return answer.json().get("token").asString();
    }

    /** The token of another service. */
    public String serviceToken() {
        return post("/sign-in/service", "", Map.of(), """
                {"service":"query-service","secret":"a-shared-secret-for-tests"}""").json().get("token").asString();
    }

    /** Sends a JSON body; no token when empty. */
    public Answer post(String path, String token, Map<String, String> headers, String body) {
        var request = request(path, token, headers).header("Content-Type", "application/json");
        var answer =
                send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
        if (path.startsWith("/commands/")) followsItsDescription(path, body, answer);
        return answer;
    }

    // Whatever a test sends as a command: the description allows what is taken, and every answer.
    private static void followsItsDescription(String path, String body, Answer answer) {
        if (answer.status() == 200) {
            var command = path.substring("/commands/".length()).split("[?]", 2)[0];
            assertThat(Described.errors(Described.body(command), JSON.readTree(body)))
                    .as("%s was taken: %s", command, body)
                    .isEmpty();
        }
        assertThat(Described.errors(answer.status() == 200 ? "Answer" : "Problem", answer.json()))
                .as("%s was answered: %s", path, answer.text())
                .isEmpty();
    }

    /** Asks. */
    public Answer get(String path, String token) {
        return send(request(path, token, Map.of()).GET().build());
    }

    /** A request to this application, to be completed. */
    public HttpRequest.Builder request(String path, String token, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        return request;
    }

    /** Sends it. */
    public Answer send(HttpRequest request) {
        try {
            return new Answer(http.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it listens. */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Where its management listens. */
    public String management(String path) {
        var port = context.getEnvironment().getRequiredProperty("local.management.port");
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build())
                .text();
    }

    @Override
    public void close() {
        context.close();
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        /** HTTP status. */
        public int status() {
            return response.statusCode();
        }

        /** The body as text. */
        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The stable code of a problem; empty if it is none. */
        public String code() {
            return json().path("code").asString("");
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String ecKey() {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return Base64.getEncoder()
                    .encodeToString(keys.generateKeyPair().getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException | java.security.InvalidAlgorithmParameterException e) {
            throw new IllegalStateException(e);
        }
    }
}
