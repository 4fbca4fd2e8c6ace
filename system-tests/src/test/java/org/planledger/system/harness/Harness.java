package org.planledger.system.harness;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run: an installation, people who work on it, faults one after the other, and at the end every check. */
final class Harness implements AutoCloseable {
    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final long FIRST_GIFT_QEPIK = 50_000;

    private final Settings settings;
    private final Path journals;
    private final Installation installation;
    private final Pulse pulse = new Pulse();
    private final Door door;
    private final Views views;
    private final People people;
    private final Journal own;
    private final Breakage breakage;
    private final long since;
    private final List<Outcome> outcomes = new ArrayList<>();
    private boolean working;

    private Harness(Settings settings, Path journals) throws SQLException {
        this.settings = settings;
        this.journals = journals;
        installation = Installation.start(settings.shape());
        var staff = installation.stack.as("isci");
        door = new Door(installation.commandUrls(), staff.token());
        views = new Views(
                installation.queryUrl(),
                staff.token(),
                installation.stack.as("idareci").token());
        since = LedgerRows.read(installation).head();
        own = new Journal(journals.resolve("harness.journal"));
        var veteran = Deed.newId();
        people = new People(door, new Work(firstItem(), veteran), pulse, journals);
        people.carryOut(Work.person(veteran), own, 1);
        var gift = Work.donation(FIRST_GIFT_QEPIK);
        people.carryOut(gift, own, 1);
        breakage = new Breakage(installation, new DatabaseFaults(installation, people, own, actorOf(gift)));
    }

    static Harness start(Settings settings) throws IOException, SQLException {
        return new Harness(
                settings, Files.createTempDirectory(Files.createDirectories(settings.folder()), "journals-"));
    }

    private String firstItem() {
        var plan = views.get("/plans").get(0).path("planId").asString();
        return views.get("/plans/" + plan + "/board")
                .path("items")
                .get(0)
                .path("itemId")
                .asString();
    }

    private UUID actorOf(Deed deed) throws SQLException {
        try (var connection = installation.database();
                var actor = connection.prepareStatement("select actor from events where correlation_id = ?::uuid")) {
            actor.setString(1, deed.key());
            try (var found = actor.executeQuery()) {
                found.next();
                return found.getObject(1, UUID.class);
            }
        }
    }

    /** Lets people work and breaks one thing after the other, from the place where an earlier run of this plan ended. */
    List<Outcome> run(List<Fault> faults) throws Exception {
        if (!working) work();
        for (var fault : faults) {
            if (Files.exists(settings.stopFile())) break;
            var outcome = strike(fault);
            System.out.println("  "
                    + java.time.LocalTime.now(java.time.ZoneOffset.UTC)
                            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                    + " " + fault + ": " + outcome.summary());
            outcomes.add(outcome);
            Files.writeString(
                    settings.folder().resolve("outcomes.tsv"),
                    outcome.line() + "\n",
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        }
        people.end();
        return Collections.unmodifiableList(outcomes);
    }

    private Outcome strike(Fault fault) throws Exception {
        var skipped = breakage.strike(fault);
        var recovery = recovery();
        if (skipped != null) return Outcome.skipped(fault, skipped);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Outcome(fault, null, recovery == null ? new Recovery(-1, -1, load) : recovery);
    }

    private @Nullable Recovery recovery() {
        pulse.reset();
        long began = System.nanoTime();
        var beat = pulse.await(RECOVERY);
        if (beat == null) return null;
        long accepted = (beat.at() - began) / 1_000_000;
        boolean shown = views.show(beat.reply().consistency(), RECOVERY);
        long shownAfter = (System.nanoTime() - began) / 1_000_000;
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Recovery(accepted, shown ? shownAfter : -1, load);
    }

    /** Everything compared with everything, after the last fault has healed. */
    List<Verdict> verdicts() throws SQLException {
        var journal = Journal.read(journals);
        var ledger = LedgerRows.read(installation);
        views.awaitPosition(ledger.head(), RECOVERY);
        boolean cut = outcomes.stream()
                .map(outcome -> outcome.fault().kind())
                .anyMatch(kind -> kind == Fault.Kind.TOPIC_CUT || kind == Fault.Kind.TOPIC_LOST);
        var views = new ViewChecks(installation, this.views);
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(LedgerChecks.nothingLostNothingInvented(journal, ledger, since));
        verdicts.add(LedgerChecks.positionsAreDense(ledger));
        verdicts.add(views.historyIsTheLedger(ledger));
        verdicts.add(LedgerChecks.orderIsKept(ledger));
        verdicts.add(TopicChecks.firstAppearancesAreInOrder(installation, ledger, cut));
        verdicts.addAll(views.viewsAreAFold(RECOVERY.multipliedBy(5)));
        verdicts.add(LedgerChecks.oneEffectPerKey(journal, ledger, people));
        verdicts.add(new RepeatCheck(door, installation).sameAnswerAgain(journal, settings.seed()));
        verdicts.add(
                LedgerChecks.noStrangeAnswers(List.copyOf(people.unexpected().entrySet())));
        verdicts.add(FundChecks.theFundBalances(ledger, this.views, settings.seed()));
        verdicts.add(RecoveryCheck.everythingHeals(outcomes));
        return verdicts;
    }

    private void work() {
        working = true;
        people.begin(settings.people(), settings.seed());
        if (recovery() == null) throw new AssertionError("nobody can work");
    }

    Installation installation() {
        return installation;
    }

    long answered() {
        return people.answered();
    }

    /** The log of every process, for somebody who has to find out. */
    void keepLogs() throws IOException {
        var to = Files.createDirectories(settings.folder().resolve("logs"));
        try (var logs = Files.newDirectoryStream(installation.stack.folder().resolve("logs"))) {
            for (var log : logs) {
                Files.copy(
                        log,
                        to.resolve(log.getFileName().toString()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(to.resolve("supervisor.log"), installation.stack.printed());
    }

    @Override
    public void close() {
        people.close();
        installation.close();
        own.close();
    }
}
