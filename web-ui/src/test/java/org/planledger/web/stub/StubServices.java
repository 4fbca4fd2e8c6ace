package org.planledger.web.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both services on one port; remembers what it was told, and refuses what a test asks it to refuse. */
public final class StubServices implements AutoCloseable {
    /** A command that arrived. */
    public record Told(
            String command,
            JsonNode body,
            String key,
            @Nullable String ifMatch,
            String language,
            String correlationId,
            String traceparent) {}

    private record Refusal(int status, String json) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;
    private final List<Told> told = Collections.synchronizedList(new ArrayList<>());
    private final List<String> questions = Collections.synchronizedList(new ArrayList<>());
    private final List<String> forms = Collections.synchronizedList(new ArrayList<>());
    private volatile long total;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Refusal> refusals = new ArrayDeque<>();
    private final AtomicInteger sequence = new AtomicInteger(214);
    private volatile boolean pending;
    private volatile boolean replaced;
    private volatile boolean tokensExpired;
    private volatile boolean passwordDue;
    private volatile boolean unready;
    private volatile int rightsStatus;
    private volatile @Nullable String rightsProblem;
    private volatile @Nullable String queriesDown;
    private volatile boolean queriesCut;
    private volatile double lag;
    private volatile long lacking;

    public StubServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Back to how it was at the start. */
    public void reset() {
        told.clear();
        asked.clear();
        questions.clear();
        forms.clear();
        total = 0;
        lacking = 0;
        refusals.clear();
        pending = false;
        replaced = false;
        tokensExpired = false;
        queriesDown = null;
        queriesCut = false;
        rightsProblem = null;
        passwordDue = false;
        unready = false;
        lag = 0;
    }

    /** What was asked in a form, as it was sent. */
    public List<String> forms() {
        return List.copyOf(forms);
    }

    /** Lists say that they hold so many in all; 0 means as many as they hold. */
    public void total(long value) {
        total = value;
    }

    /** Every question so far, path and query. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    /** Paths under which something was asked for that is no command. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Every answer says that it lacks so many events. */
    public void lacking(long events) {
        lacking = events;
    }

    /** The next command is answered with this problem. */
    public void refuseNext(int status, String problem) {
        refusals.add(new Refusal(status, problem));
    }

    public void pending(boolean value) {
        pending = value;
    }

    /** What is shown is of a history that is no more. */
    public void replaced(boolean value) {
        replaced = value;
    }

    public void tokensExpired(boolean value) {
        tokensExpired = value;
    }

    /** Everything but signing in is answered with this problem; null ends it. */
    public void rights(int status, @Nullable String code) {
        rightsStatus = status;
        rightsProblem = code;
    }

    /** Whoever is signed in has a one-time password. */
    public void passwordDue(boolean value) {
        passwordDue = value;
    }

    /** Answers as before, but says that it is not ready. */
    public void unready(boolean value) {
        unready = value;
    }

    /** Every question is answered with 503 and this code. */
    public void queriesDown(String code) {
        queriesDown = code;
    }

    /** Every question finds its connection closed. */
    public void queriesCut(boolean value) {
        queriesCut = value;
    }

    public void lag(double seconds) {
        lag = seconds;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/actuator/health/readiness")) send(exchange, unready ? 503 : 200, "{}");
            else if (path.equals("/sign-in")) signIn(exchange);
            else if (rightsProblem != null) problem(exchange, rightsStatus, rightsProblem, "");
            else if (tokensExpired || exchange.getRequestHeaders().getFirst("Authorization") == null) {
                problem(exchange, 401, "auth.required", "");
            } else if (path.equals("/rights/own")) {
                var token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
                send(exchange, 200, Fixtures.own(token, passwordDue));
            } else if (path.startsWith("/commands/")) command(exchange, path.substring("/commands/".length()));
            else if (path.equals("/evidence")) {
                exchange.getRequestBody().readAllBytes();
                send(exchange, 201, Fixtures.UPLOADED);
            } else if (exchange.getRequestMethod().equals("POST") && path.contains("parked-events")) {
                asked.add(exchange.getRequestURI().toString());
                send(exchange, 202, "{}");
            } else if (exchange.getRequestMethod().equals("POST") && path.contains("reconciliation")) {
                asked.add(path);
                if (path.contains("gone")) problem(exchange, 404, "resource.unknown", "");
                else send(exchange, 202, "{}");
            } else if (queriesDown != null) problem(exchange, 503, queriesDown, "");
            else if (!queriesCut) query(exchange, path);
        }
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var body = json.readTree(exchange.getRequestBody().readAllBytes());
        var role = Fixtures.PASSWORDS.get(
                body.get("username").asString() + "/" + body.get("password").asString());
        if (role == null) problem(exchange, 401, "sign-in.failed", "");
        else send(exchange, 200, Fixtures.ticket(role));
    }

    private void command(HttpExchange exchange, String name) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = json.readTree(exchange.getRequestBody().readAllBytes());
        told.add(new Told(
                name,
                body,
                String.valueOf(headers.getFirst("Idempotency-Key")),
                headers.getFirst("If-Match"),
                String.valueOf(headers.getFirst("Accept-Language")),
                String.valueOf(headers.getFirst("Correlation-Id")),
                String.valueOf(headers.getFirst("traceparent"))));
        var refusal = refusals.poll();
        if (refusal != null) {
            send(exchange, refusal.status, refusal.json, "application/problem+json");
            return;
        }
        var receipt = name.equals("register-donation") ? ",\"receiptNumber\":7" : "";
        send(
                exchange,
                200,
                "{\"commandId\":\"c\",\"dryRun\":false,\"events\":[],\"consistency\":\"x:" + sequence.incrementAndGet()
                        + "\"" + receipt + "}");
    }

    private void query(HttpExchange exchange, String path) throws IOException {
        questions.add(exchange.getRequestURI().toString());
        if (exchange.getRequestMethod().equals("POST")) {
            forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }
        var asOf = exchange.getRequestURI().getRawQuery() != null
                && exchange.getRequestURI().getRawQuery().contains("asOf=");
        exchange.getResponseHeaders().set("Planledger-Position", String.valueOf(sequence.get()));
        exchange.getResponseHeaders().set("Planledger-Sequenced-At", "2026-11-22T09:05:00Z");
        if (lacking > 0) {
            exchange.getResponseHeaders().set("Planledger-Lacking-Events", Long.toString(lacking));
            exchange.getResponseHeaders().set("Planledger-Lacking-Since", "7");
        }
        if (pending) exchange.getResponseHeaders().set("Planledger-Pending", "true");
        if (replaced) exchange.getResponseHeaders().set("Planledger-History-Replaced", "true");
        if (asOf) {
            exchange.getResponseHeaders().set("Planledger-Folded-Events", "120");
            exchange.getResponseHeaders().set("Planledger-Fold-Millis", "14");
        }
        if (path.equals("/status")) {
            send(
                    exchange,
                    200,
                    "{\"historyId\":\"h\",\"generation\":1,\"position\":1,\"headPosition\":" + (lag > 0 ? 2 : 1)
                            + ",\"lagSeconds\":" + lag
                            + "}");
            return;
        }
        if (path.equals("/live")) {
            send(exchange, 200, ":still here\n\n", "text/event-stream");
            return;
        }
        var answer = Fixtures.answer(path);
        if (answer == null) problem(exchange, 404, "resource.unknown", "");
        else send(exchange, 200, total == 0 ? answer : answer.replaceFirst("\"total\":\\s*\\d+", "\"total\":" + total));
    }

    private static void problem(HttpExchange exchange, int status, String code, String more) throws IOException {
        send(exchange, status, problemJson(status, code, "Detal: " + code, more), "application/problem+json");
    }

    /** A problem as the services write it; {@code more} begins with a comma. */
    public static String problemJson(int status, String code, String detail, String more) {
        return "{\"type\":\"urn:planledger:problem:" + code + "\",\"title\":\"t\",\"status\":" + status
                + ",\"detail\":\"" + detail + "\",\"code\":\"" + code + "\",\"correlationId\":\"k\"" + more + "}";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, body, "application/json");
    }

    private static void send(HttpExchange exchange, int status, String body, String type) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** What tests need to name. */
    public static Map<String, String> passwords() {
        return Fixtures.PASSWORDS;
    }
}
