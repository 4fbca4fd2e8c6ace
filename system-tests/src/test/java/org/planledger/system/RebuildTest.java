package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planledger.system.http.QueryClient;
import tools.jackson.databind.JsonNode;

/** Promise: views are nothing but the events folded; dropped and folded anew they are byte-equal, now and as of any instant. */
@OnSharedStack
class RebuildTest {
    private final Stack stack;
    private final QueryClient administrator;

    RebuildTest(Stack stack) {
        this.stack = stack;
        this.administrator = stack.seenBy(stack.as("idareci"));
    }

    @Test
    void viewsFoldedAnewAreByteEqual() {
        var earlier = administrator.get("/admin/digest");
        liveALittle();
        var before = administrator.get("/admin/digest");
        assertThat(before.path("collections"))
                .as("the digest is of what is in the views")
                .isNotEqualTo(earlier.path("collections"));
        assertThat(before.path("collections").size()).isGreaterThan(5);
        long generation = before.path("generation").asLong();
        administrator.speaker().post("/admin/rebuild-views", Map.of()).expect(202);
        var done = Poll.until("another generation that answers", Duration.ofMinutes(1), () -> {
            var progress = administrator.get("/admin/rebuild-views");
            boolean over = progress.path("generation").asLong() > generation
                    && progress.path("building").isNull();
            return over ? progress : null;
        });
        var after = administrator.get("/admin/digest");
        assertThat(after.path("generation")).isEqualTo(done.path("generation"));
        assertThat(after.path("collections")).isEqualTo(before.path("collections"));
    }

    @Test
    void asOfTheLastPositionIsWhatIsLive() {
        liveALittle();
        var staff = stack.as("isci");
        var query = stack.seenBy(staff);
        long last = staff.position();
        var plan = query.planId();
        var item = OwnItems.of(RebuildTest.class, OwnItems.OF_SERVICES, query).id("5.4");
        for (var path : List.of(
                "/plans",
                "/plans/" + plan + "/board",
                "/items/" + item,
                "/items/" + item + "/timeline",
                "/activities",
                "/visits",
                "/fund",
                "/fund/entries",
                "/persons",
                "/indicators?year=2025",
                "/worklist",
                "/audit")) {
            var separator = path.contains("?") ? "&" : "?";
            assertThat(query.get(path + separator + "asOf=@" + last)).as(path).isEqualTo(query.get(path));
        }
        var cost = query.ask("/fund?asOf=@" + last).headers();
        assertThat(cost.firstValueAsLong("Planledger-Folded-Events").orElse(0)).isPositive();
        assertThat(cost.firstValue("Planledger-Fold-Millis")).isPresent();
    }

    @Test
    void asOfAnEarlierPositionIsWhatWasLiveThen() {
        var staff = stack.as("isci");
        var query = stack.seenBy(staff);
        var first = staff.accepted("register-donation", Deeds.donation(100));
        var then = query.after(first, "/fund");
        long position = positionOf(query, first.json());
        var second = staff.accepted("register-donation", Deeds.donation(500));
        assertThat(query.after(second, "/fund")).isNotEqualTo(then);
        assertThat(query.get("/fund?asOf=@" + position)).isEqualTo(then);
    }

    private static long positionOf(QueryClient query, JsonNode command) {
        var id = command.path("commandId").asString();
        for (var entry : query.get("/audit?size=50").path("content")) {
            if (entry.path("commandId").asString().equals(id))
                return entry.path("position").asLong();
        }
        throw new AssertionError("not in the history: " + command);
    }

    private void liveALittle() {
        var staff = stack.as("isci");
        var query = stack.seenBy(staff);
        var item = OwnItems.of(RebuildTest.class, OwnItems.OF_SERVICES, query).id("5.4");
        var veteran = Deeds.registeredVeteran(staff, "Sevda Əliyeva");
        staff.accepted("record-visit", Deeds.visit(item, veteran));
        staff.accepted("register-donation", Deeds.donation(25_050));
        var last = staff.accepted("pay-support", Deeds.support(50, veteran));
        query.after(last, "/fund");
    }
}
