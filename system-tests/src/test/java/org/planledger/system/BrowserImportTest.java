package org.planledger.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;
import org.planledger.system.http.CommandClient;
import tools.jackson.databind.json.JsonMapper;

/** Promise: a centre that has no plan brings its own in: the file's rows and mistakes are shown first, and nothing is recorded by them. */
@OnBrowserStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserImportTest {
    private static final Path SEED = Path.of("../local-stack/src/main/resources/seed/plan-2025.json");

    private static final List<String> HEAD = List.of(
            "s.s.",
            "Planlaşdırılan istiqamətlər",
            "Görüləcək işlər",
            "İcra yolları",
            "İcraçı",
            "İcra tarixi",
            "İnkişaf strategiyasındakı yeri",
            "Gözlənilən nəticə");

    private final Stack stack;
    private final Chromium chromium;

    BrowserImportTest(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aNewCentreBringsItsPlanIn(Width width) throws IOException {
        var userName = "yeni-rehber-" + width.pixels();
        newCentre("yeni-merkez-" + width.pixels(), userName);
        var plan = Files.readString(SEED);
        try (var window = chromium.window(width)) {
            var head = new Person(window).signIn(userName);
            window.open("/plan");
            window.look("plan-none");
            head.follow("Plan idxal et");
            assertThat(head.heading()).hasText("Plan idxal et");
            window.look("import-plan");

            choose(
                    head.page(),
                    plan.replace("\"key\": \"3.1\"", "\"key\": \"üç\"").replace("\"month\": 5", "\"month\": 15"));
            head.sees("İcra tarixi");
            window.forgive(422);
            window.forgive(400);
            window.look("import-plan-unreadable");
            choose(head.page(), plan.replace("\"key\": \"3.1\"", "\"key\": \"üç\""));
            head.sees("Sətir 4, bənd üç");
            window.look("import-plan-wrong");

            choose(head.page(), "plan.xlsx", table(plan, "tezliklə"));
            head.sees("«tezliklə» başa düşülmədi");
            window.look("import-plan-table-wrong");
            choose(head.page(), "plan.xlsx", table(plan, ""));
            head.sees("Fayl oxundu: 11 bənd");
            window.look("import-plan-checked");
            press(head.page(), "Planı idxal et");
            assertThat(head.saved()).containsText("11 bənd");
            assertThat(head.page().locator("#board tbody tr:not(.section-row)")).hasCount(11);
            window.look("import-plan-done");
            window.forgive(422);
            window.assertNothingWrong();
        }
    }

    /** The official table in Excel; the first item is due as the plan says, or in other words. */
    private static byte[] table(String json, String due) {
        var bytes = new ByteArrayOutputStream();
        var plan = JsonMapper.builder().build().readTree(json);
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Plan");
            sheet.value(0, 0, plan.path("institution").asString());
            sheet.value(1, 0, plan.path("title").asString());
            for (int i = 0; i < HEAD.size(); i++) sheet.value(2, i, HEAD.get(i));
            int line = 3;
            for (var item : plan.path("items")) {
                sheet.value(line, 0, item.path("key").asString());
                int column = 1;
                for (var cell : item.path("source")) sheet.value(line, column++, cell.asString());
                if (line == 3 && !due.isEmpty()) sheet.value(line, 5, due);
                line++;
            }
            sheet.value(line, 0, "Mərkəzin müdiri: " + plan.path("signatory").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void choose(Page page, String json) {
        choose(page, "plan.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static void choose(Page page, String name, byte[] content) {
        var file = new FilePayload(name, "application/octet-stream", content);
        page.getByLabel("Planın faylı").setInputFiles(file);
        press(page, "Yoxla");
    }

    private static void press(Page page, String words) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    /** Somebody who heads a centre of their own, and has chosen a password. */
    private void newCentre(String organisation, String userName) {
        var oneTime = "bir-defelik-parol-" + userName;
        var userId = UUID.randomUUID().toString();
        var admin = stack.as("idareci");
        admin.accepted(
                "open-account",
                Map.of(
                        "userId", userId,
                        "userName", userName,
                        "displayName", "Leyla Rəhbər",
                        "role", "HEAD",
                        "organisation", organisation,
                        "password", oneTime));
        var nobody = admin.speaker().with(null);
        var token = nobody.post("/sign-in", Map.of("username", userName, "password", oneTime))
                .expect(200)
                .json()
                .path("token")
                .asString();
        new CommandClient(nobody.with(token))
                .accepted(
                        "change-password",
                        Map.of(
                                "userId", userId,
                                "currentPassword", oneTime,
                                "newPassword", userName + "-2025"));
    }
}
