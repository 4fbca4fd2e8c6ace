package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.system.files.ByteSearch;
import org.planledger.system.files.KafkaSegments;
import org.planledger.system.files.Needles;

/** Promise: a person's name and what was written about them stand readable in no file, yet those who may read them do. */
class CanaryTest {
    /** Said in the public part of a plan item, hence in every store. */
    private static final String PUBLIC = "idman zalında";

    private static final String NAME = "Qızılgül Şəhriyarova-Tərtərli";
    private static final String HEARD = "eşitmə cihazı üçün batareya 7391";
    private static final String HELPED = "Kömək: " + NAME;
    private static final String CONTACT = "+994 50 000 73 91, " + NAME + " (qızı Sədaqət 4417)";
    private static final String CAPTION = "Şəkil: " + NAME;
    private static final String NOTE = "Zərifə nənənin vəsiyyəti 5528";
    private static final String FILE = "zerife-vesiyyet-8846.txt";
    private static final String CONTENT = "Arayış: ağciyər əməliyyatı 6604, Gəncə hospitalı";

    @TempDir
    Path unpacked = Path.of("");

    @Test
    void noFileNamesThePerson() {
        try (var stack = Stack.start()) {
            var entered = enter(stack);
            var typed = CanaryForms.enter(stack, entered.item());
            assertStaffReadIt(stack, entered.visit());
            assertAuditorDoesNot(stack, entered.visit());
            entered.pages().open(stack);
            typed.assertShown(stack);
            assertInNoFile(stack, "while running");
            stack.down();
            assertInNoFile(stack, "after a clean stop");
        }
    }

    /** What the canary stands in. */
    private record Entered(String person, String visit, String entry, String item) {
        CanaryPages pages() {
            return new CanaryPages(Map.of(
                    "/visits/" + visit,
                    List.of(NAME, HEARD, HELPED),
                    "/items/" + item,
                    List.of(NAME, FILE, CAPTION),
                    "/fund",
                    List.of(NAME, NOTE),
                    "/fund/entries/" + entry,
                    List.of(NAME, NOTE),
                    "/persons/" + person,
                    List.of(NAME, CONTACT)));
        }
    }

    private static Entered enter(Stack stack) {
        var staff = stack.as("isci");
        var item = stack.seenBy(staff).items().getOrDefault("5.3", "");
        var person = Deeds.newId();
        staff.accepted("register-person", Deeds.with(Deeds.veteran(person, NAME), "contact", CONTACT));
        var visit = Deeds.with(Deeds.visit(item, person), "needs", HEARD + ", " + NAME);
        staff.accepted("record-visit", Deeds.with(visit, "help", HELPED));
        var donation = Deeds.with(Deeds.donation(5_000), "donor", person);
        staff.accepted("register-donation", Deeds.with(donation, "note", NOTE + " (" + NAME + ")"));
        // a refusal and a bad request quote nothing of it either
        staff.send("record-visit", Deeds.with(visit, "visitedOn", "2099-01-01")).expect(409);
        staff.send("record-visit", Deeds.with(visit, "minutes", NAME)).expect(400);
        var uploaded = staff.upload(FILE, "text/plain", (CONTENT + "\n" + NAME).getBytes(StandardCharsets.UTF_8))
                .expect(201);
        staff.accepted(
                "attach-evidence",
                Deeds.body(
                        "evidenceId",
                        uploaded.json().path("evidenceId").asString(),
                        "subject",
                        Map.of("kind", "VISIT", "id", String.valueOf(visit.get("visitId"))),
                        "items",
                        List.of(item),
                        "caption",
                        CAPTION));
        return new Entered(person, String.valueOf(visit.get("visitId")), String.valueOf(donation.get("entryId")), item);
    }

    private static void assertStaffReadIt(Stack stack, String visitId) {
        var staff = stack.as("isci");
        var query = stack.seenBy(staff);
        query.until(
                "the visit with its texts",
                "/visits/" + visitId,
                visit -> visit.path("needs").asString("").contains(HEARD)
                        && visit.path("person").path("name").asString("").equals(NAME));
        query.until("the note", "/fund/entries", entries -> entries.toString().contains(NOTE));
        query.until("the person", "/persons?size=200", found -> found.toString().contains(NAME));
    }

    private static void assertAuditorDoesNot(Stack stack, String visitId) {
        var auditor = stack.as("auditor");
        var query = stack.seenBy(auditor);
        var seen = new StringBuilder();
        for (var path : List.of("/visits/" + visitId, "/visits", "/fund/entries", "/persons", "/audit?size=200")) {
            seen.append(query.get(path));
        }
        assertThat(seen.toString())
                .contains(visitId)
                .doesNotContain("Şəhriyarova")
                .doesNotContain("batareya 7391")
                .doesNotContain(NOTE)
                .doesNotContain(FILE);
    }

    private void assertInNoFile(Stack stack, String when) {
        KafkaSegments.unpack(stack.folder().resolve("kafka"), unpacked.resolve(when));
        var words = Needles.of(
                PUBLIC,
                NAME,
                "Şəhriyarova",
                "sehriyarova", // as it is searched for
                CanaryForms.VETERAN,
                CanaryForms.FOLDED,
                CanaryForms.DONOR,
                CanaryForms.HEARD,
                CanaryForms.NOTE,
                CanaryForms.UNSENT,
                CanaryForms.CONTENT,
                "batareya 7391",
                NOTE,
                "zerife-vesiyyet-8846",
                CONTENT,
                "+994 50 000 73 91",
                "Sədaqət 4417");
        var onDisk = ByteSearch.under(stack.folder(), words);
        var inKafka = ByteSearch.under(unpacked.resolve(when), words);
        var secrets = Stream.concat(onDisk.hits().stream(), inKafka.hits().stream())
                .filter(hit -> !isPublic(hit))
                .toList();
        System.out.println("canary " + when + ": " + onDisk.files() + " files, " + onDisk.bytes() / 1_000_000
                + " MB, Kafka unpacked " + inKafka.bytes() / 1_000 + " kB, hits " + secrets);
        assertThat(secrets).as(when).isEmpty();
        // a word that everybody may read is found in every store by the same search
        for (var store : List.of("postgres", "pg_wal", "mongo")) {
            assertThat(onDisk.in("/" + store + "/")).as(store + " " + when).isNotEmpty();
        }
        assertThat(inKafka.hits()).as("kafka " + when).isNotEmpty();
    }

    private static boolean isPublic(ByteSearch.Hit hit) {
        return hit.form().toLowerCase(Locale.of("az")).startsWith("'" + PUBLIC + "'");
    }
}
