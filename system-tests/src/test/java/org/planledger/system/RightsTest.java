package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.planledger.localstack.parts.Port;
import org.planledger.localstack.process.Signals;
import org.planledger.system.http.CommandClient;
import org.planledger.system.http.Speaker;

/**
 * Promise: a changed role and a closed account act within a second everywhere, open streams included; and when rights
 * cannot be known, nobody is let in.
 *
 * <p>The control: a colleague whose account nobody touches works all the while without a single refusal, and the
 * refused token itself is still in time and rightly signed, so a service that trusted the token alone would go on
 * accepting it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated
class RightsTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final int ROUNDS = 5;
    private static final String ONE_TIME = "birdefelik-parol-1";
    private static final String OWN = "dag-cicayi-2025";

    private final Stack stack = Stack.start();
    private final CommandClient admin = stack.as("idareci");
    private final String command = "http://127.0.0.1:" + stack.port(Port.COMMAND);
    private final String query = "http://127.0.0.1:" + stack.port(Port.QUERY);

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void aChangedRoleAndAClosedAccountActWithinASecondEverywhere() throws Exception {
        var worst = new TreeMap<String, Duration>();
        var user = opened("sevinc");
        try (var colleague = new Colleague(new Speaker(query, stack.as("isci").token(), "az"))) {
            for (int round = 0; round < ROUNDS; round++) {
                var role = round % 2 == 0 ? "AUDITOR" : "STAFF";
                felt("role changed", "change-role", Map.of("userId", user, "role", role), "changed", worst);
                felt("account closed", "disable-account", Map.of("userId", user), "disabled", worst);
                admin.accepted("enable-account", Map.of("userId", user));
            }
            assertThat(colleague.refused())
                    .as("refusals of the untouched colleague")
                    .isZero();
            System.out.printf("control: %d requests of an untouched colleague, none refused%n", colleague.served());
        }
        worst.forEach((what, took) -> System.out.printf("%s: at most %d ms%n", what, took.toMillis()));
        assertThat(worst.values()).allMatch(took -> took.compareTo(A_SECOND) < 0);
    }

    @Test
    void whenRightsCannotBeKnownNobodyIsLetIn() throws Exception {
        var token = stack.as("isci").token();
        var reader = new Speaker(query, token, "az");
        reader.get("/plans").expect(200);
        var page = new Pages(stack.url());
        page.signIn("isci", "isci-2025");
        assertThat(page.open("/plan").statusCode()).isEqualTo(200);
        var process = stack.process("command-service");
        Signals.send(process, "STOP");
        try {
            Await.pause(A_SECOND);
            var refused = reader.get("/plans");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("rights.unavailable");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            var shut = page.open("/plan");
            assertThat(shut.statusCode()).isEqualTo(503);
            assertThat(shut.body()).contains("Hüquqlarınızı indi yoxlamaq olmur");
        } finally {
            Signals.send(process, "CONT");
        }
        Await.until(
                "reading goes on",
                Duration.ofSeconds(20),
                () -> reader.get("/plans").status() == 200);
        assertThat(page.open("/plan").statusCode()).isEqualTo(200);
    }

    private void felt(String what, String name, Map<String, ?> body, String why, Map<String, Duration> worst)
            throws Exception {
        var token = signedIn("sevinc", OWN);
        var page = new Pages(stack.url());
        page.signIn("sevinc", OWN);
        var commands = new Speaker(command, token, "az");
        var queries = new Speaker(query, token, "az");
        commands.get("/accounts").expect(200);
        queries.get("/plans").expect(200);
        assertThat(page.open("/plan").statusCode()).isEqualTo(200);
        try (var watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            var stream = page.stream("/live");
            var seen = new TreeMap<String, Future<Long>>();
            seen.put("open stream", watchers.submit(() -> {
                stream.readAllBytes();
                return System.nanoTime();
            }));
            seen.put(
                    "command-service",
                    when(watchers, () -> commands.get("/accounts").status() == 401));
            seen.put("query-service", when(watchers, () -> queries.get("/plans").status() == 401));
            seen.put("web-ui", when(watchers, () -> page.leadsTo("/plan", "/sign-in?" + why)));
            admin.accepted(name, body);
            long acknowledged = System.nanoTime();
            for (var place : seen.entrySet()) {
                var took = Duration.ofNanos(Math.max(0, place.getValue().get() - acknowledged));
                worst.merge(what + ", " + place.getKey(), took, (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        assertThat(stillValidByItself(token))
                .as("the token alone would still be accepted")
                .isTrue();
    }

    private static Future<Long> when(ExecutorService watchers, Callable<Boolean> refused) {
        return watchers.submit(() -> {
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!refused.call()) {
                if (System.nanoTime() > end) throw new AssertionError("never refused");
                Thread.sleep(10);
            }
            return System.nanoTime();
        });
    }

    private String opened(String userName) {
        var user = UUID.randomUUID().toString();
        admin.accepted(
                "open-account",
                Map.of(
                        "userId",
                        user,
                        "userName",
                        userName,
                        "displayName",
                        "Sevinc Quliyeva",
                        "role",
                        "STAFF",
                        "organisation",
                        "mdu-qazi",
                        "password",
                        ONE_TIME));
        new Speaker(command, signedIn(userName, ONE_TIME), "az")
                .post(
                        "/commands/change-password",
                        Map.of("userId", user, "currentPassword", ONE_TIME, "newPassword", OWN))
                .expect(200);
        return user;
    }

    private String signedIn(String userName, String password) {
        return new Speaker(command, null, "az")
                .post("/sign-in", Map.of("username", userName, "password", password))
                .expect(200)
                .json()
                .path("token")
                .asString();
    }

    /** Judges a token as somebody would who only has the public key. */
    private boolean stillValidByItself(String token) throws GeneralSecurityException {
        var parts = token.split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var expires = claims.replaceAll(".*\"exp\":(\\d+).*", "$1");
        if (Instant.ofEpochSecond(Long.parseLong(expires)).isBefore(Instant.now())) return false;
        var key = new Speaker(command, null, "az")
                .get("/oauth2/jwks")
                .json()
                .path("keys")
                .get(0);
        return PublishedKey.of(key.path("x").asString(), key.path("y").asString())
                .signed(parts[0] + "." + parts[1], parts[2]);
    }

    /** Somebody who reads without a pause while others' rights change. */
    private static final class Colleague implements AutoCloseable {
        private final AtomicBoolean reading = new AtomicBoolean(true);
        private final AtomicInteger served = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final Thread thread;

        Colleague(Speaker reader) {
            thread = Thread.ofVirtual().start(() -> {
                while (reading.get()) {
                    (reader.get("/plans").status() == 200 ? served : refused).incrementAndGet();
                    Await.pause(Duration.ofMillis(20));
                }
            });
        }

        int served() {
            return served.get();
        }

        int refused() {
            return refused.get();
        }

        @Override
        public void close() {
            reading.set(false);
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
