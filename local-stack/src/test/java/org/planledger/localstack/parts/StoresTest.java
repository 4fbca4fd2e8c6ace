package org.planledger.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.localstack.Eventually;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Part;
import org.planledger.localstack.process.PidFile;
import org.planledger.localstack.process.Progress;
import org.planledger.localstack.process.Supervisor;

/** The three stores as real processes, without the applications. */
class StoresTest {
    private static final Ports PORTS = Ports.free();
    private static DataFolder data;
    private static Secrets secrets;
    private static Supervisor supervisor;

    @BeforeAll
    static void start(@TempDir Path folder) {
        data = new DataFolder(folder);
        data.prepare();
        secrets = Secrets.existingOrNew(data);
        supervisor = supervisor();
        supervisor.start();
        supervisor.awaitReady();
    }

    @AfterAll
    static void stop() {
        supervisor.stop();
        for (var name : List.of(PostgresPart.NAME, KafkaPart.NAME, MongoPart.NAME)) {
            assertThat(PidFile.of(data, name).process()).isEmpty();
        }
    }

    private static Supervisor supervisor() {
        List<Part> parts =
                List.of(new PostgresPart(data, PORTS, secrets), new KafkaPart(data, PORTS), new MongoPart(data, PORTS));
        return new Supervisor(data, parts, Parts.STOP_ORDER, new Progress());
    }

    @Test
    void theServerItselfSaysThatWhatItAcknowledgesIsOnDisk() throws Exception {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(ask("SHOW " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void theApplicationsRoleMayNotCreateTablesAndTheKeysAreOutOfItsReach() throws Exception {
        assertThat(ask("SELECT has_schema_privilege('planledger_app', 'public', 'CREATE')"))
                .isEqualTo("f");
        assertThat(ask("SELECT has_database_privilege('planledger_app', 'planledger_keys', 'CONNECT')"))
                .isEqualTo("f");
        assertThat(ask("SELECT has_database_privilege('planledger_app', 'planledger', 'CONNECT')"))
                .isEqualTo("t");
    }

    @Test
    void onlyTheOwnerCanReadTheSecrets() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Secrets.file(data))))
                .isEqualTo("rw-------");
        assertThat(Secrets.existingOrNew(data).get(Secrets.MASTER_KEY)).isEqualTo(secrets.get(Secrets.MASTER_KEY));
    }

    @Test
    void aStoreThatIsKilledComesBackByItself() {
        for (var name : List.of(KafkaPart.NAME, MongoPart.NAME, PostgresPart.NAME)) {
            var process = PidFile.of(data, name).process().orElseThrow();
            process.destroyForcibly();
            await(() -> PidFile.of(data, name)
                    .process()
                    .filter(again -> again.pid() != process.pid())
                    .isPresent());
        }
        var setup = new PostgresSetup(PORTS, secrets);
        await(() ->
                setup.answers() && KafkaPart.answers(PORTS.of(Port.KAFKA)) && KafkaPart.answers(PORTS.of(Port.MONGO)));
    }

    private static void await(BooleanSupplier condition) {
        Eventually.within(Duration.ofMinutes(1), condition);
    }

    private static String ask(String query) throws Exception {
        var url = PostgresSetup.url(PORTS, PostgresSetup.DATABASE);
        try (var connection = DriverManager.getConnection(url, "postgres", secrets.get(Secrets.POSTGRES));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
