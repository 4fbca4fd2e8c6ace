package org.planledger.system.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planledger.localstack.parts.Port;
import org.planledger.system.Stack;
import org.planledger.system.http.CommandClient;
import org.planledger.system.http.QueryClient;

/**
 * An organisation of its own with a plan and three people, in whose names everything may be asked for: what is accepted happens to
 * nobody else.
 *
 * @param admin of the installation, who opened their accounts
 * @param known ids of the plan and its items
 */
record Victims(
        CommandClient admin,
        CommandClient head,
        CommandClient staff,
        CommandClient auditor,
        QueryClient query,
        List<String> known) {
    private static final String ORGANISATION = "hucum";
    private static final Path PLAN = Path.of("../local-stack/src/main/resources/seed/plan-2025.json");
    private static final String ONE_TIME = "birdefelik-parol";

    static Victims in(Stack stack) {
        var admin = stack.as("idareci");
        var head = opened(admin, "HEAD");
        var staff = opened(admin, "STAFF");
        var auditor = opened(admin, "AUDITOR");
        var imported = head.speaker()
                .post("/commands/import-plan", "application/json", plan())
                .expect(200);
        var ids = new ArrayList<String>();
        for (var event : imported.json().path("events"))
            ids.add(event.path("aggregateId").asString());
        head.accepted("approve-plan", Map.of("planId", ids.getFirst(), "approvedOn", "2025-01-06"));
        var query = new QueryClient("http://127.0.0.1:" + stack.port(Port.QUERY), staff.token());
        return new Victims(admin, head, staff, auditor, query, ids);
    }

    private static CommandClient opened(CommandClient admin, String role) {
        var name = ORGANISATION + "-" + role.toLowerCase(java.util.Locale.ROOT);
        var opened = admin.accepted(
                "open-account",
                Map.of(
                        "userName",
                        name,
                        "displayName",
                        name,
                        "role",
                        role,
                        "organisation",
                        ORGANISATION,
                        "password",
                        ONE_TIME));
        var first = new CommandClient(admin.speaker().with(token(admin, name, ONE_TIME)));
        first.accepted(
                "change-password",
                Map.of(
                        "userId",
                        opened.json().path("events").get(0).path("aggregateId").asString(),
                        "currentPassword",
                        ONE_TIME,
                        "newPassword",
                        name + "-2025"));
        return new CommandClient(admin.speaker().with(token(admin, name, name + "-2025")));
    }

    private static String token(CommandClient admin, String name, String password) {
        return admin.speaker()
                .with(null)
                .post("/sign-in", Map.of("username", name, "password", password))
                .expect(200)
                .json()
                .path("token")
                .asString();
    }

    private static byte[] plan() {
        try {
            return Files.readAllBytes(PLAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many events the organisation's history holds, once everything committed before has its place. */
    long events() {
        var marker = staff.accepted("register-person", Map.of("kind", "GUEST", "name", "Nişan"));
        query.after(marker, "/fund");
        return newest(query, "/audit?size=1");
    }

    /** How many events the history of the installation holds; to be asked after {@link #events()}. */
    long ofInstallation() {
        return newest(new QueryClient(query.speaker().with(admin.token())), "/audit/installation?size=1");
    }

    private static long newest(QueryClient reader, String page) {
        return reader.get(page)
                .path("content")
                .get(0)
                .path("organisationSequence")
                .asLong();
    }
}
