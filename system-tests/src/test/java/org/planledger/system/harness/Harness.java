package org.planledger.system.harness;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.system.Poll;

/** One round: an installation, people who work on it, volleys of faults one after the other, and at the end every check. */
final class Harness implements AutoCloseable {
    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final Duration BETWEEN_FAULTS = Duration.ofMillis(200);
    private static final long FIRST_GIFT_QEPIK = 50_000;

    private final Settings settings;
    private final int round;
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

    private Harness(Settings settings, int round, Path journals) throws SQLException {
        this.settings = settings;
        this.round = round;
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
        people = new People(door, new Work(firstItem(), veteran), pulse, journals, settings.thinking());
        people.carryOut(Work.person(veteran), own, 1);
        var gift = Work.donation(FIRST_GIFT_QEPIK);
        people.carryOut(gift, own, 1);
        breakage = new Breakage(installation, new DatabaseFaults(installation, people, own, actorOf(gift)));
    }

    static Harness start(Settings settings, int round) throws IOException, SQLException {
        return new Harness(
                settings, round, Files.createTempDirectory(Files.createDirectories(settings.folder()), "journals-"));
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

    /** Lets people work and strikes one volley after the other; ends early if somebody asks for it. */
    List<Outcome> run(List<Volley> volleys) throws IOException {
        work();
        for (var volley : volleys) {
            if (Files.exists(settings.stopFile())) break;
            var struck = strike(volley);
            tell(struck);
            outcomes.addAll(struck);
        }
        people.end();
        return Collections.unmodifiableList(outcomes);
    }

    private void tell(List<Outcome> struck) throws IOException {
        for (var outcome : struck) Round.tell(settings, round, outcome);
        var recovery =
                struck.stream().map(Outcome::recovery).filter(Objects::nonNull).findFirst();
        System.out.println("  " + LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) + " "
                + struck.getLast().fault().number() + " of " + settings.faults() + ": "
                + struck.stream().map(Outcome::summary).collect(Collectors.joining(", ")) + ": "
                + recovery.map(Recovery::toString).orElse("nothing was struck"));
    }

    private List<Outcome> strike(Volley volley) {
        var skipped = new ConcurrentHashMap<Fault, String>();
        long back = timesBack(volley.first());
        try (var lanes = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("lane-", 1).factory())) {
            for (var lane : volley.lanes()) lanes.execute(() -> strike(lane, skipped));
        }
        var recovery = recovery();
        if (volley.isLoneKill()) awaitBack(volley.first(), back);
        return volley.lanes().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Fault::number))
                .map(fault -> outcome(fault, volley.faults(), skipped.get(fault), recovery))
                .toList();
    }

    /** So that the next one is alone too. */
    private void awaitBack(Fault fault, long before) {
        Poll.until(fault.target() + " is back", RECOVERY, () -> timesBack(fault) > before ? fault : null);
    }

    private long timesBack(Fault fault) {
        return installation
                .stack
                .printed()
                .lines()
                .filter(line -> line.endsWith(" " + fault.target() + " is back"))
                .count();
    }

    private static Outcome outcome(Fault fault, int together, @Nullable String skipped, Recovery recovery) {
        return new Outcome(fault, together, skipped, skipped == null ? recovery : null);
    }

    /** What cannot be struck is told; the others go on. */
    private void strike(List<Fault> lane, Map<Fault, String> skipped) {
        for (var fault : lane) {
            try {
                var why = breakage.strike(fault);
                if (why != null) skipped.put(fault, why);
            } catch (Exception | AssertionError e) {
                skipped.put(fault, String.valueOf(e));
                e.printStackTrace(System.out);
            }
            Pause.of(BETWEEN_FAULTS);
        }
    }

    private Recovery recovery() {
        pulse.reset();
        long began = System.nanoTime();
        var beat = pulse.await(RECOVERY);
        if (beat == null) return new Recovery(-1, -1, load());
        long accepted = (beat.at() - began) / 1_000_000;
        boolean shown = views.show(beat.reply().consistency(), RECOVERY);
        long shownAfter = (System.nanoTime() - began) / 1_000_000;
        return new Recovery(accepted, shown ? shownAfter : -1, load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
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
        verdicts.add(new StoresAgree(installation.stack).compared(cut));
        verdicts.add(TopicChecks.firstAppearancesAreInOrder(installation, LedgerRows.read(installation), cut));
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
        people.begin(settings.people(), settings.seed() * 1_000 + round);
        if (!recovery().happened()) throw new AssertionError("nobody can work");
    }

    Installation installation() {
        return installation;
    }

    long answered() {
        return people.answered();
    }

    /** The log of every process, for somebody who has to find out. */
    void keepLogs() throws IOException {
        var to = Files.createDirectories(settings.folder().resolve("logs-" + round));
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
