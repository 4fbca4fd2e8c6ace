package org.planledger.command.evidence.files;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.command.testing.App;
import org.planledger.command.testing.App.Answer;
import org.planledger.command.testing.Database;
import org.planledger.command.testing.SmallPlan;
import org.planledger.events.Sha256;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceFilesTest {
    private static final byte[] NOTE = "Qeyd: Kanareyka gəldi.\n".getBytes(StandardCharsets.UTF_8);

    private final Database database = new Database();
    private App app;
    private String staff;

    @BeforeAll
    void start() {
        app = App.start(database, new Class<?>[0]);
        staff = app.signIn("isci");
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void aFileComesBackAsItWasAndStandsSealedInTheDatabase() {
        var kept = upload(staff, "kanareyka.txt", NOTE);
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(kept.json().get("mediaType").asString()).isEqualTo("text/plain");
        var id = kept.json().get("evidenceId").asString();
        var back = app.get("/evidence/" + id, staff);
        assertThat(back.response().body()).isEqualTo(NOTE);
        assertThat(back.response().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("kanareyka.txt");
        assertThat(back.response().headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
        var row = database.jdbc()
                .sql("select * from evidence_files where evidence_id = ?::uuid")
                .param(id)
                .query()
                .singleRow();
        var body = requireNonNull((byte[]) row.get("body"));
        assertThat(new String(body, StandardCharsets.ISO_8859_1)).doesNotContain("Kanareyka");
        assertThat(row.toString()).doesNotContainIgnoringCase("kanareyka");
        assertThat(kept.json().get("sha256").asString()).isEqualTo(Sha256.hex(body));
    }

    @Test
    void onlyStaffAndHeadSeeFilesAndOnlyThoseOfTheirOrganisation() {
        var id = upload(staff, "a.txt", NOTE).json().get("evidenceId").asString();
        assertThat(app.get("/evidence/" + id, app.signIn("rehber")).status()).isEqualTo(200);
        assertThat(app.get("/evidence/" + id, app.signIn("auditor")).code()).isEqualTo("auth.forbidden");
        assertThat(app.get("/evidence/" + id, app.serviceToken()).code()).isEqualTo("auth.forbidden");
        assertThat(app.get("/evidence/" + UUID.randomUUID(), staff).code()).isEqualTo("resource.unknown");
        assertThat(app.get("/evidence/no-uuid", staff).code()).isEqualTo("request.malformed");
        database.jdbc()
                .sql("update evidence_files set organisation = 'other' where evidence_id = ?::uuid")
                .param(id)
                .update();
        assertThat(app.get("/evidence/" + id, staff).code()).isEqualTo("resource.unknown");
    }

    @Test
    void whatAFileIsIsDecidedByItsBytes() throws IOException {
        assertThat(upload(staff, "a.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .json()
                        .get("mediaType")
                        .asString())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(upload(staff, "a.bin", zip("[Content_Types].xml", "xl/workbook.xml"))
                        .json()
                        .get("mediaType")
                        .asString())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(upload(staff, "a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))
                        .json()
                        .get("mediaType")
                        .asString())
                .isEqualTo("application/pdf");
        refused("a.txt", zip("evil.exe"), 415, "evidence.type-refused");
        refused(
                "a.png",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                415,
                "evidence.type-refused");
        refused("a.txt", new byte[0], 422, "evidence.empty");
        refused("a.txt", new byte[9_000_000], 413, "request.too-large");
    }

    @Test
    void anArchiveThatInflatesWithoutEndIsNotLookedThrough() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (int i = 0; i < 80; i++) zip.write(new byte[1 << 20]);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write('x');
        }
        refused("a.docx", bytes.toByteArray(), 415, "evidence.type-refused");
    }

    @Test
    void aFileDiesWithThePersonWhomItShows() {
        var plan = new SmallPlan(app);
        var id = upload(staff, "a.txt", NOTE).json().get("evidenceId").asString();
        var activity = UUID.randomUUID();
        var scheduled =
                app.post("/commands/schedule-event", staff, Map.of(), plan.activityOf(activity, plan.veteran()));
        assertThat(scheduled.status()).as(scheduled.text()).isEqualTo(200);
        var attach = """
                {"evidenceId":"%s","subject":{"kind":"ACTIVITY","id":"%s"},"items":["%s"]}""".formatted(id, activity, plan.item());
        assertThat(app.post("/commands/attach-evidence?dryRun=true", staff, Map.of(), attach)
                        .status())
                .isEqualTo(200);
        assertThat(diesWith(id)).isEmpty();
        assertThat(app.post("/commands/attach-evidence", staff, Map.of(), attach)
                        .status())
                .isEqualTo(200);
        assertThat(diesWith(id)).containsExactly(plan.veteran());
    }

    private List<String> diesWith(String evidence) {
        var key = database.jdbc()
                .sql("select key_id from evidence_files where evidence_id = ?::uuid")
                .param(evidence)
                .query(UUID.class)
                .single();
        return database.keysJdbc()
                .sql("select person_id::text from key_persons where key_id = ?")
                .param(key)
                .query(String.class)
                .list();
    }

    @Test
    void withoutAFileItIsMalformed() {
        var answer = app.send(app.request("/evidence", staff, Map.of("Content-Type", "multipart/form-data; boundary=b"))
                .POST(HttpRequest.BodyPublishers.ofString("--b--\r\n"))
                .build());
        assertThat(answer.code()).isEqualTo("request.malformed");
    }

    private void refused(String name, byte[] file, int status, String code) {
        var answer = upload(staff, name, file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private Answer upload(String token, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return app.send(app.request("/evidence", token, Map.of("Content-Type", "multipart/form-data; boundary=b"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
