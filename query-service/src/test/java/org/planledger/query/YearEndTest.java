package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.SampleSeals.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.events.Ciphertext;
import org.planledger.events.Event;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.ExecutorAssigned;
import org.planledger.events.plan.ItemCarriedOver;
import org.planledger.events.plan.ItemClosed;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemLeftOpen;
import org.planledger.events.plan.ItemReopened;
import org.planledger.events.plan.PlanYearClosed;
import org.planledger.events.plan.Result;
import org.planledger.query.web.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of the items that a closed year leaves open. */
@SpringJUnitWebConfig(SampleWeb.class)
class YearEndTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final Instant AT = Instant.parse("2025-12-30T06:00:00Z");

    /** When every item of the year that is left to its rule is overdue. */
    private static final Instant NEXT_YEAR = Instant.parse("2026-01-12T06:00:00Z");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc web;
    private final SampleLedger ledger = new SampleLedger();
    private final SampleYear year = SampleYear.begun(ledger, CENTRE);
    private final ItemId item = year.item(3);
    private final ItemId other = year.item(2);

    @Autowired
    YearEndTest(WebApplicationContext context, SampleWeb.Asked asked) {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        asked.caller = new Caller(SampleYear.STAFF, CENTRE, Caller.Role.STAFF);
        asked.views = () -> new SampleViews(CENTRE, ledger.recorded(CENTRE), NEXT_YEAR);
    }

    @Test
    void untilTheYearIsClosedAnItemIsJudgedByItsRuleWhateverWillBecomeOfIt() throws Exception {
        own(new ItemLeftOpen(item, year.planId, text("zal təmirdədir")));
        assertThat(row(item).path("state").asString()).isEqualTo("OVERDUE");
        assertThat(row(item).path("leftOpen").asBoolean()).isFalse();
        assertReason(row(item), "zal təmirdədir");
        assertThat(row(other).path("leftReason").isNull()).isTrue();
    }

    @Test
    void aClosedYearsItemsAreLeftOpenForTheirOwnReasonOrTheCommonOne() throws Exception {
        own(new ItemLeftOpen(item, year.planId, text("maliyyə yoxdur")));
        own(new ItemLeftOpen(item, year.planId, text("zal təmirdədir")));
        closed(text("il bitdi"), item, other);
        assertLeft(item, "zal təmirdədir");
        assertLeft(other, "il bitdi");
        assertReason(ask("/items/" + item), "zal təmirdədir");
    }

    @Test
    void theFiguresCountThemApartAndNotAsOverdue() throws Exception {
        var before = ask("/indicators?year=2025").path("totals");
        assertThat(before.path("leftOpen").asInt()).isZero();
        closed(text("il bitdi"), item, other);
        var after = ask("/indicators?year=2025");
        assertThat(after.path("totals").path("leftOpen").asInt()).isEqualTo(2);
        assertThat(after.path("totals").path("overdue").asInt())
                .isEqualTo(before.path("overdue").asInt() - 2);
        assertThat(after.path("bySection")
                        .valueStream()
                        .mapToInt(section -> section.path("leftOpen").asInt())
                        .sum())
                .isEqualTo(2);
        var board = "/plans/" + year.planId + "/board";
        assertThat(ask(board).path("totals").path("leftOpen").asInt()).isEqualTo(2);
        assertThat(ids(ask(board + "?state=LEFT_OPEN").path("items")))
                .containsExactlyInAnyOrder(item.toString(), other.toString());
    }

    @Test
    void nobodysWorklistHoldsWhatCannotBeWorkedOn() throws Exception {
        own(new ExecutorAssigned(item, year.planId, SampleYear.STAFF));
        assertThat(ids(ask("/worklist").path("items"))).contains(item.toString());
        closed(text("il bitdi"), item);
        assertThat(ids(ask("/worklist").path("items"))).doesNotContain(item.toString());
    }

    @Test
    void nobodysWorklistHoldsWhatGoesOnInTheNextYear() throws Exception {
        own(new ExecutorAssigned(item, year.planId, SampleYear.STAFF));
        own(new ItemCarriedOver(item, year.planId, year.item(99), text("vaxt çatmadı")));
        assertThat(ids(ask("/worklist").path("items"))).doesNotContain(item.toString());
    }

    @Test
    void whatWasClosedWithTheYearAndOpenedAgainIsWorkedOn() throws Exception {
        own(new ItemLeftOpen(item, year.planId, text("zal təmirdədir")));
        own(new ClosingRequested(
                item, year.planId, SampleYear.STAFF, List.of(), List.of(), List.of(), new Result(text("oldu"), null)));
        own(new ItemClosed(item, year.planId, SampleYear.STAFF, SampleYear.HEAD));
        closed(null);
        own(new ItemReopened(item, year.planId, text("sübut çatmır")));
        assertThat(row(item).path("state").asString()).isEqualTo("OVERDUE");
        assertThat(row(item).path("leftReason").isNull())
                .as("the reason from before it was closed")
                .isTrue();
    }

    private void assertLeft(ItemId left, String reason) throws Exception {
        var row = row(left);
        assertThat(row.path("state").asString()).isEqualTo("LEFT_OPEN");
        assertThat(row.path("stateReason").asString()).isEqualTo("İlin sonunda açıq saxlanılıb");
        assertThat(row.path("leftOpen").asBoolean()).isTrue();
        assertReason(row, reason);
    }

    /** Answers are made readable where they leave; here they are as they are stored. */
    private static void assertReason(JsonNode row, String reason) {
        assertThat(row.path("leftReason").path("box").asString())
                .isEqualTo(text(reason).box());
    }

    private void own(Event event) {
        ledger.append(CENTRE, "item", item.value(), event, AT, SampleYear.HEAD);
    }

    private void closed(@Nullable Ciphertext reason, ItemId... left) {
        var ended = new PlanYearClosed(year.planId, List.of(left), reason);
        ledger.append(CENTRE, "plan", year.planId.value(), ended, AT, SampleYear.HEAD);
    }

    private JsonNode row(ItemId wanted) throws Exception {
        return ask("/plans/" + year.planId + "/board")
                .path("items")
                .valueStream()
                .filter(row -> row.path("itemId").asString().equals(wanted.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode rows) {
        return rows.valueStream().map(row -> row.path("itemId").asString()).toList();
    }

    private JsonNode ask(String path) throws Exception {
        return JSON.readTree(web.perform(get(path).locale(Locale.of("az")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }
}
