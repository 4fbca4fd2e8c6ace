package org.planledger.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.localstack.parts.Port;
import org.planledger.system.Poll;

/** Two command-services and three query-services on the same stores: they share the work, and one that dies is replaced by the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Integer.MAX_VALUE - 2)
class TwoOfEverythingTest {
    /** Promised is 10 s; a machine that runs other tests meanwhile is given more, unless the run is for the figures. */
    private static final Duration TAKEOVER =
            Duration.ofSeconds(Settings.fromProperties().measured() ? 10 : 60);

    /** In a run for the figures each of the three is away once. */
    private static final int READERS_AWAY = Settings.fromProperties().measured() ? 3 : 1;

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int PARTITIONS = 64;

    private final Installation installation = Installation.start(Shape.named("two"));
    private Door door = new Door(installation.commandUrls(), "");
    private Views views = new Views(installation.queryUrl(), "", "");

    @BeforeAll
    void signIn() {
        var token = installation.stack.as("isci").token();
        door = new Door(installation.commandUrls(), token);
        views = new Views(installation.queryUrl(), token, token);
    }

    @AfterAll
    void stop() {
        installation.close();
    }

    @Test
    void oneSequencesAndPublishesAndTheOtherTakesOver() throws SQLException {
        for (var publisher : installation.shape.commandServices()) {
            assertThat(turns()).as("sessions that hold the relay's turn").isEqualTo(1);
            // whichever has the turn: after both were away once, each has taken over from the other
            installation.stack.hold(publisher);
            installation.stack.kill(publisher);
            var took = untilShown();
            installation.stack.release(publisher);
            System.out.println("without " + publisher + ": shown after " + took.toMillis() + " ms");
            assertThat(took).isLessThan(TAKEOVER);
            Poll.until(publisher + " is back", SOON, () -> ready(publisher) ? publisher : null);
        }
    }

    private boolean ready(String part) {
        var port = part.equals("command-service") ? Port.COMMAND : Port.SECOND_COMMAND;
        var answer = new Door(List.of("http://127.0.0.1:" + installation.stack.port(port)), door.token())
                .send(Work.donation(1));
        return answer.done();
    }

    private long turns() throws SQLException {
        return Poll.until("somebody has the turn", SOON, () -> {
            try (var connection = installation.database();
                    var statement = connection.createStatement();
                    var found = statement.executeQuery("""
                            select count(*) from pg_locks
                            where locktype = 'advisory' and classid = 7010 and objid = 2 and granted""")) {
                found.next();
                return found.getLong(1) == 0 ? null : Long.valueOf(found.getLong(1));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void queryServicesShareThePartitionsAndReplaceEachOther() throws Exception {
        var members = Poll.until("three readers", SOON, () -> shared(3) ? members() : null);
        assertThat(members)
                .allSatisfy(member -> assertThat(member.assignment().topicPartitions())
                        .hasSizeBetween(PARTITIONS / 3, PARTITIONS / 3 + 1));
        for (var part : installation.shape.queryServices().subList(0, READERS_AWAY)) {
            installation.stack.hold(part);
            installation.stack.kill(part);
            var took = untilShown();
            System.out.println("without " + part + ": shown after " + took.toMillis() + " ms");
            assertThat(took).isLessThan(TAKEOVER);
            Poll.until("two share everything", SOON, () -> shared(2) ? part : null);
            installation.stack.release(part);
            Poll.until("three share everything again", SOON, () -> shared(3) ? part : null);
        }
    }

    private boolean shared(int readers) {
        var members = members();
        return members.size() == readers
                && members.stream()
                                .mapToInt(member ->
                                        member.assignment().topicPartitions().size())
                                .sum()
                        == PARTITIONS;
    }

    private List<MemberDescription> members() {
        try (var admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", "127.0.0.1:" + installation.wire("kafka").port()))) {
            var groups = admin.listGroups().all().get().stream()
                    .map(group -> group.groupId())
                    .filter(group -> group.startsWith("planledger.views."))
                    .toList();
            var described = admin.describeConsumerGroups(groups).all().get();
            return groups.stream()
                    .map(described::get)
                    .filter(Objects::nonNull)
                    .flatMap(group -> group.members().stream())
                    .toList();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** From now until a new command is done and shown. */
    private Duration untilShown() {
        long began = System.nanoTime();
        var deed = Work.donation(100);
        var reply = Poll.until("a command is taken", SOON, () -> {
            var tried = door.send(deed);
            return tried.done() ? tried : null;
        });
        assertThat(views.show(reply.consistency(), SOON)).as("shown").isTrue();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
