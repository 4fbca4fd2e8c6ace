package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.OrganisationId;
import org.planledger.query.web.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No figure without its proof: each is the number, or the sum, of exactly what its list holds. */
@SpringJUnitWebConfig(SampleWeb.class)
class FiguresTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final OrganisationId EMPTY = new OrganisationId("empty");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc web;
    private final SampleWeb.Asked asked;
    private final SampleLedger ledger = new SampleLedger();

    @Autowired
    FiguresTest(WebApplicationContext context, SampleWeb.Asked asked) {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        this.asked = asked;
        asked.caller = new Caller(SampleYear.HEAD, CENTRE, Caller.Role.HEAD);
        SampleYear.in(ledger, CENTRE).more(200, 11);
        SampleYear.begun(ledger, EMPTY);
    }

    private JsonNode ask(String path) throws Exception {
        return JSON.readTree(web.perform(get(path)).andReturn().getResponse().getContentAsByteArray());
    }

    private int total(String path) throws Exception {
        return ask(path + "&size=1").path("total").asInt();
    }

    private long sum(String path) throws Exception {
        var answer = ask(path + "&size=200");
        assertThat(answer.path("total").asInt()).isLessThanOrEqualTo(200);
        return answer.path("content")
                .valueStream()
                .mapToLong(entry -> entry.path("valueQepik").asLong())
                .sum();
    }

    private void of(String organisation) {
        var shown = new OrganisationId(organisation);
        asked.views = () -> new SampleViews(shown, ledger.recorded(shown), Instant.parse("2025-11-22T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mdu-qazi", "empty"})
    void whatAMonthCountsIsWhatItsListsHold(String organisation) throws Exception {
        of(organisation);
        for (var month : ask("/indicators?year=2025").path("byMonth")) {
            var days = YearMonth.of(2025, month.path("month").asInt());
            var span = "from=" + days.atDay(1) + "&to=" + days.atEndOfMonth();
            assertThat(total("/activities?state=HELD&heldFrom=" + days.atDay(1) + "&heldTo=" + days.atEndOfMonth()))
                    .isEqualTo(month.path("held").asInt());
            assertThat(total("/visits?counted=true&" + span))
                    .isEqualTo(month.path("visits").asInt());
            assertThat(sum("/fund/entries?figure=INCOME&" + span))
                    .isEqualTo(month.path("incomeQepik").asLong());
            assertThat(sum("/fund/entries?figure=EXPENSE&" + span))
                    .isEqualTo(month.path("expenseQepik").asLong());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mdu-qazi", "empty"})
    void whatARowOfItemsCountsIsWhatItsListsHold(String organisation) throws Exception {
        of(organisation);
        var indicators = ask("/indicators?year=2025");
        for (var section : indicators.path("bySection")) {
            var items = holds("section=" + section.path("section").asInt(), section);
            assertThat(total("/visits?counted=true&item=" + items))
                    .isEqualTo(section.path("visits").asInt());
        }
        for (var code : indicators.path("byCode")) {
            holds(
                    "code="
                            + (code.path("code").isNull()
                                    ? "none"
                                    : code.path("code").asString()),
                    code);
        }
        for (var executor : indicators.path("byExecutor")) {
            holds("executor=" + executor.path("executor").asString(), executor);
        }
    }

    private String holds(String filter, JsonNode row) throws Exception {
        var plan = ask("/plans").path(0).path("planId").asString();
        var items = ask("/plans/" + plan + "/board?" + filter).path("items");
        assertThat(items).hasSize(row.path("items").asInt());
        assertThat(ask("/plans/" + plan + "/board?state=CLOSED&" + filter).path("items"))
                .hasSize(row.path("closed").asInt());
        var ids =
                items.valueStream().map(item -> item.path("itemId").asString()).collect(Collectors.joining(","));
        assertThat(total("/activities?state=HELD&item=" + ids))
                .isEqualTo(row.path("held").asInt());
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mdu-qazi", "empty"})
    void whatTheFundAddsUpIsWhatItsListsHold(String organisation) throws Exception {
        of(organisation);
        var fund = ask("/fund");
        for (var figure : List.of("INCOME", "EXPENSE")) {
            assertThat(sumOfAll(figure))
                    .isEqualTo(fund.path(figure.equals("INCOME") ? "incomeQepik" : "expenseQepik")
                            .asLong());
        }
        assertThat(sumOfAll("IN_KIND")).isEqualTo(fund.path("inKindQepik").asLong());
    }

    private long sumOfAll(String figure) throws Exception {
        return sum("/fund/entries?figure=" + figure);
    }
}
