package org.planledger.query.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.query.SampleLedger;
import org.planledger.query.SampleSeals;
import org.planledger.query.SampleYear;
import tools.jackson.databind.json.JsonMapper;

/** Answers as command-service does, over HTTP, from a sample ledger; signs tokens with a key of its own. */
public final class RunningCommandService implements AutoCloseable {
    public static final String SECRET = "secret of the service";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ECKey key;
    private final ECKey strangersKey;
    private final HttpServer server;
    private volatile SampleLedger ledger;
    private volatile boolean down;
    private volatile boolean withholding;

    /** How often the ledger was asked for entries. */
    public final AtomicInteger ledgerRequests = new AtomicInteger();

    /** How often rights were asked for. */
    public final AtomicInteger rightsRequests = new AtomicInteger();

    private final Map<UserId, Right> rights = new ConcurrentHashMap<>();

    /** Keys that were destroyed. */
    public final Map<String, Boolean> destroyed = new ConcurrentHashMap<>();

    public RunningCommandService(SampleLedger ledger) {
        this.ledger = ledger;
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("1").generate();
            strangersKey = new ECKeyGenerator(Curve.P_256).keyID("1").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** History as told from now on. */
    public void tell(SampleLedger other) {
        ledger = other;
    }

    /** While down, every request is answered with 503. */
    public void down(boolean value) {
        down = value;
    }

    /** While withholding, it tells how far history goes and hands out no entry. */
    public void withholding(boolean value) {
        withholding = value;
    }

    public String topic() {
        return "planledger.events." + ledger.historyId();
    }

    public String token(OrganisationId organisation, String role) {
        return token(organisation, role, Instant.now().plus(Duration.ofHours(8)), "planledger", key);
    }

    public String expiredToken(OrganisationId organisation, String role) {
        return token(organisation, role, Instant.now().minus(Duration.ofMinutes(1)), "planledger", key);
    }

    public String foreignToken(OrganisationId organisation, String role) {
        return token(organisation, role, Instant.now().plusSeconds(60), "planledger", strangersKey);
    }

    public String otherIssuersToken(OrganisationId organisation, String role) {
        return token(organisation, role, Instant.now().plusSeconds(60), "somebody", key);
    }

    private String token(OrganisationId organisation, String role, Instant expires, String issuer, ECKey signingKey) {
        var user = user(organisation, role);
        var version = rights.computeIfAbsent(user, _ -> new Right(organisation, role, 0, true, false))
                .version();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(role.equals("SERVICE") ? "query-service" : user.toString())
                .claim("rights", version)
                .claim("org", organisation.value())
                .claim("role", role)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(expires))
                .build();
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("1").build(), claims);
            jwt.sign(new ECDSASigner(signingKey));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (down || (withholding && path.equals("/ledger"))) {
                send(exchange, 503, Map.of());
            } else if (path.equals("/oauth2/jwks")) {
                send(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
            } else if (path.equals("/sign-in/service")) {
                send(exchange, 200, signIn(exchange));
            } else if (path.equals("/rights")) {
                sendRights(exchange);
            } else {
                var claims = claims(exchange);
                if (claims == null) send(exchange, 401, Map.of());
                else send(exchange, 200, answer(exchange, path, claims));
            }
        }
    }

    /** Whoever works in this role, always the same account. */
    public static UserId user(OrganisationId organisation, String role) {
        return role.equals("STAFF")
                ? SampleYear.STAFF
                : new UserId(UUID.nameUUIDFromBytes((organisation + role).getBytes(StandardCharsets.UTF_8)));
    }

    /** What an account may do now. */
    public record Right(OrganisationId organisation, String role, long version, boolean active, boolean passwordDue) {}

    /** Changes it, as if an administrator had. */
    public void rights(UserId user, UnaryOperator<Right> change) {
        rights.computeIfPresent(user, (_, right) -> change.apply(right));
    }

    private void sendRights(HttpExchange exchange) throws IOException {
        rightsRequests.incrementAndGet();
        var list = new ArrayList<Map<String, Object>>();
        new TreeMap<>(Map.copyOf(byName()))
                .forEach((user, right) -> list.add(Map.of(
                        "userId", user,
                        "active", right.active(),
                        "organisation", right.organisation().value(),
                        "role", right.role(),
                        "version", right.version(),
                        "passwordDue", right.passwordDue())));
        var tag = '"' + Integer.toHexString(list.hashCode()) + '"';
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) exchange.sendResponseHeaders(304, -1);
        else send(exchange, 200, list);
    }

    private Map<String, Right> byName() {
        var names = new HashMap<String, Right>();
        rights.forEach((user, right) -> names.put(user.toString(), right));
        return names;
    }

    private Object answer(HttpExchange exchange, String path, JWTClaimsSet claims) throws IOException {
        return switch (path) {
            case "/ledger" -> page(query(exchange));
            case "/ledger/head" -> head();
            case "/accounts" -> accounts();
            case "/keys/open" -> open(exchange, String.valueOf(claims.getClaim("role")));
            default -> throw new IllegalArgumentException(path);
        };
    }

    private Object signIn(HttpExchange exchange) throws IOException {
        var body = JSON.readTree(exchange.getRequestBody());
        if (!body.path("secret").asString().equals(SECRET)) throw new IllegalArgumentException("another secret");
        var expires = Instant.now().plus(Duration.ofMinutes(5));
        return Map.of(
                "token",
                token(OrganisationId.INSTALLATION, "SERVICE", expires, "planledger", key),
                "expiresAt",
                expires.toString());
    }

    private @Nullable JWTClaimsSet claims(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.startsWith("Bearer ")) return null;
        try {
            return SignedJWT.parse(header.substring(7)).getJWTClaimsSet();
        } catch (ParseException e) {
            return null;
        }
    }

    private Object head() {
        var entries = ledger.entries();
        var organisations = new TreeMap<String, Long>();
        for (var entry : entries) {
            organisations.merge(entry.envelope().organisation().value(), entry.organisationSequence(), Math::max);
        }
        var head = new LinkedHashMap<String, @Nullable Object>();
        head.put("historyId", ledger.historyId());
        head.put("topic", topic());
        head.put("position", (long) entries.size());
        head.put(
                "sequencedAt",
                entries.isEmpty() ? null : entries.getLast().sequencedAt().toString());
        head.put("organisations", organisations);
        return head;
    }

    private Object page(Map<String, String> query) {
        ledgerRequests.incrementAndGet();
        long after = Long.parseLong(String.valueOf(query.get("after")));
        return ledger.entries(new OrganisationId(String.valueOf(query.get("organisation")))).stream()
                .filter(entry -> entry.organisationSequence() > after)
                .limit(Math.min(500, Long.parseLong(String.valueOf(query.get("limit")))))
                .map(RunningCommandService::cloudEvent)
                .toList();
    }

    private static Object cloudEvent(LedgerEntry entry) {
        var event = new LinkedHashMap<String, String>(entry.attributes());
        event.put(
                "data_base64",
                Base64.getEncoder().encodeToString(entry.payload().getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    private static Object accounts() {
        return List.of(
                account(SampleYear.STAFF, "Aynur İşçi", "STAFF"),
                account(SampleYear.STAFF_2, "Rauf İşçi", "STAFF"),
                account(SampleYear.HEAD, "Rəhbər", "HEAD"));
    }

    private static Map<String, String> account(UserId user, String name, String role) {
        return Map.of("userId", user.toString(), "displayName", name, "role", role);
    }

    private Object open(HttpExchange exchange, String role) throws IOException {
        var texts = new ArrayList<@Nullable String>();
        for (var sealed : JSON.readTree(exchange.getRequestBody())) {
            boolean hidden = !(role.equals("STAFF") || role.equals("HEAD"))
                    || destroyed.containsKey(sealed.path("key").asString());
            texts.add(hidden ? null : SampleSeals.open(sealed.path("box").asString()));
        }
        return texts;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var query = new HashMap<String, String>();
        for (var part : exchange.getRequestURI().getQuery().split("&", -1)) {
            var pair = part.split("=", 2);
            query.put(pair[0], pair[1]);
        }
        return query;
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
