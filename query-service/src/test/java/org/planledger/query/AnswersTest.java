package org.planledger.query;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.OrganisationId;
import org.planledger.query.web.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every question, asked over HTTP about the sample year on 22 November 2025. */
@SpringJUnitWebConfig(SampleWeb.class)
class AnswersTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final Instant NOW = Instant.parse("2025-11-22T08:00:00Z");

    private final MockMvc web;
    private final SampleWeb.Asked asked;
    private final SampleYear year;
    private final SampleLedger ledger = new SampleLedger();

    @Autowired
    AnswersTest(WebApplicationContext context, SampleWeb.Asked asked) {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        this.asked = asked;
        year = SampleYear.in(ledger, CENTRE);
    }

    @BeforeEach
    void onThatDay() {
        at(NOW);
        by(Caller.Role.STAFF);
        asked.mayRead = true;
    }

    private void at(Instant instant) {
        asked.views = () -> new SampleViews(CENTRE, ledger.recorded(CENTRE), instant);
    }

    private void by(Caller.Role role) {
        asked.caller = new Caller(role == Caller.Role.HEAD ? SampleYear.HEAD : SampleYear.STAFF, CENTRE, role);
    }

    private ResultActions ask(String path, Object... variables) throws Exception {
        return web.perform(get(path, variables));
    }

    private ResultActions search(String q, String... more) throws Exception {
        var form = post("/persons/search")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("q", q);
        for (int i = 0; i < more.length; i += 2) form.param(more[i], more[i + 1]);
        return web.perform(form);
    }

    @Test
    void thePlans() throws Exception {
        ask("/plans")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].planId").value(year.planId.toString()))
                .andExpect(jsonPath("$[0].status").value("APPROVED"))
                .andExpect(jsonPath("$[0].approvedOn").value("2025-01-08"))
                .andExpect(jsonPath("$[0].itemCount").value(5))
                .andExpect(jsonPath("$[0].version").value(1));
    }

    @Test
    void theBoard() throws Exception {
        ask("/plans/{id}/board", year.planId)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plan.year").value(2025))
                .andExpect(jsonPath("$.items[*].key", contains("1.1", "1.2", "1.3", "1.4", "1.5")))
                .andExpect(jsonPath("$.items[0].state").value("DUE"))
                .andExpect(jsonPath("$.items[0].stateReason").value("2025-ci ilin sonunadək icra olunmalıdır"))
                .andExpect(jsonPath("$.items[0].dueText").value("Cari il"))
                .andExpect(jsonPath("$.items[0].due.rule").value("within-year"))
                .andExpect(jsonPath("$.items[0].work").value("Görüləcək işlər 1"))
                .andExpect(jsonPath("$.items[0].assigned[0].name").value("Aynur İşçi"))
                .andExpect(jsonPath("$.items[0].counts.held").value(1))
                .andExpect(jsonPath("$.items[0].counts.cancelled").value(1))
                .andExpect(jsonPath("$.items[0].counts.scheduled").value(0))
                .andExpect(jsonPath("$.items[0].counts.evidence").value(1))
                .andExpect(jsonPath("$.items[2].counts.visits").value(2))
                .andExpect(jsonPath("$.items[3].counts.fundEntries").value(6))
                .andExpect(jsonPath("$.items[4].state").value("CLOSED"))
                .andExpect(jsonPath("$.totals.items").value(5))
                .andExpect(jsonPath("$.totals.closed").value(1))
                .andExpect(jsonPath("$.totals.overdue").value(2));
    }

    @Test
    void theBoardInEnglish() throws Exception {
        web.perform(get("/plans/{id}/board", year.planId).header("Accept-Language", "en"))
                .andExpect(jsonPath("$.items[0].stateReason").value("To be done by the end of 2025"));
    }

    @ParameterizedTest
    @CsvSource({
        "section=2,2",
        "section=9,0",
        "state=CLOSED,1",
        "status=OPEN,4",
        "code=1.2.3,1",
        "code=none,4",
        "executor=Mərkəz,5"
    })
    void theBoardFiltered(String filter, int items) throws Exception {
        ask("/plans/{id}/board?" + filter, year.planId)
                .andExpect(jsonPath("$.items", hasSize(items)))
                .andExpect(jsonPath("$.totals.items").value(5));
    }

    @Test
    void theBoardOfOneExecutor() throws Exception {
        ask("/plans/{id}/board?executor={user}", year.planId, SampleYear.STAFF)
                .andExpect(jsonPath("$.items[*].key", contains("1.1")));
    }

    @Test
    void anItem() throws Exception {
        ask("/items/{id}", year.item(3))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.key").value("1.3"))
                .andExpect(jsonPath("$.status").value("OPEN"))
                .andExpect(jsonPath("$.source.due").value("Cari il"))
                .andExpect(jsonPath("$.closing").value(nullValue()))
                .andExpect(jsonPath("$.pastClosings", hasSize(1)))
                .andExpect(jsonPath("$.pastClosings[0].confirmedBy.name").value("Rəhbər"))
                .andExpect(jsonPath("$.pastClosings[0].ended.how").value("REOPENED"))
                .andExpect(jsonPath("$.visits", hasSize(3)))
                .andExpect(jsonPath("$.evidence", hasSize(1)))
                .andExpect(jsonPath("$.evidence[0].mediaType").value("image/jpeg"))
                .andExpect(jsonPath("$.version").value(3));
        ask("/items/{id}", year.item(1))
                .andExpect(jsonPath("$.repairs[0].before").value("Görüləcək iş 1"))
                .andExpect(jsonPath("$.activities", hasSize(2)));
        ask("/items/{id}", year.item(5))
                .andExpect(jsonPath("$.closing.requestedBy.name").value("Aynur İşçi"));
    }

    @Test
    void aTimeline() throws Exception {
        ask("/items/{id}/timeline?size=2", year.item(5))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.content[0].sentence")
                        .value("Rəhbər 1.5 bəndinin bağlanmasını təsdiqlədi; bağlanmanı Aynur İşçi istəmişdi"))
                .andExpect(jsonPath("$.content[0].items[0].key").value("1.5"))
                .andExpect(jsonPath("$.content[1].type").value("item.closing-requested"));
        ask("/items/{id}/timeline?page=1&size=2", year.item(5))
                .andExpect(jsonPath("$.content[*].type", contains("item.imported", "plan.imported")));
    }

    @Test
    void theCalendar() throws Exception {
        ask("/activities")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.content[*].kind", contains("meeting", "competition", "training")))
                .andExpect(jsonPath("$.content[0].items[0].key").value("1.2"))
                .andExpect(jsonPath("$.content[0].participants[0].personId").value(year.student.toString()));
        ask("/activities?state=HELD").andExpect(jsonPath("$.content[*].attendance.students", contains(20)));
        ask("/activities?item={id}", year.item(2)).andExpect(jsonPath("$.content[*].kind", contains("meeting")));
        ask("/activities?from=2025-02-01").andExpect(jsonPath("$.total").value(0));
        ask("/activities?to=2025-01-01").andExpect(jsonPath("$.total").value(0));
        ask("/activities?from=2025-01-01T00:00:00Z&to=2025-12-31")
                .andExpect(jsonPath("$.content[*].kind", contains("training", "competition", "meeting")));
    }

    @Test
    void oneActivity() throws Exception {
        var id = SampleLedger.id(CENTRE + " activity meeting");
        ask("/activities/{id}", id)
                .andExpect(jsonPath("$.state").value("SCHEDULED"))
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void theVisits() throws Exception {
        ask("/visits")
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.content[?(@.voided == true)].minutes", contains(60)))
                .andExpect(jsonPath("$.content[?(@.late == true)].kind", contains("CLUB")));
        ask("/visits?person={id}", year.veteran).andExpect(jsonPath("$.total").value(2));
        ask("/visits?item={id}", year.item(4)).andExpect(jsonPath("$.total").value(1));
        ask("/visits/{id}", SampleLedger.id(CENTRE + " visit first"))
                .andExpect(jsonPath("$.by.name").value("Aynur İşçi"))
                .andExpect(jsonPath("$.version").value(0));
    }

    @Test
    void theFund() throws Exception {
        ask("/fund")
                .andExpect(jsonPath("$.balanceQepik").value(25_050 + 4_000 - 5_000 - 1_000 - 700))
                .andExpect(jsonPath("$.incomeQepik").value(29_050))
                .andExpect(jsonPath("$.expenseQepik").value(6_700))
                .andExpect(jsonPath("$.inKindQepik").value(12_000))
                .andExpect(jsonPath("$.entryCount").value(8));
        ask("/fund/entries")
                .andExpect(jsonPath("$.content[*].receiptNumber", contains(8, 7, 6, 5, 4, 3, 2, 1)))
                .andExpect(jsonPath(
                        "$.content[*].kind",
                        contains("VOID", "COST", "AWARD", "SUPPORT", "INCOME", "GIFT_IN_KIND", "DONATION", "DONATION")))
                .andExpect(jsonPath(
                        "$.content[*].balanceAfterQepik",
                        contains(22_350, 32_250, 32_950, 33_950, 38_950, 34_950, 34_950, 25_050)))
                .andExpect(jsonPath("$.content[0].voids").value(2))
                .andExpect(jsonPath("$.content[6].voidedBy").value(8));
        ask("/fund/entries?kind=SUPPORT")
                .andExpect(jsonPath("$.content[0].person.personId").value(year.veteran.toString()));
        ask("/fund/entries/{id}", SampleLedger.id(CENTRE + " cost"))
                .andExpect(jsonPath("$.activity")
                        .value(SampleLedger.id(CENTRE + " activity meeting").toString()));
        ask("/fund/entries/{id}", SampleLedger.id(CENTRE + " gift"))
                .andExpect(jsonPath("$.balanceEffectQepik").value(0))
                .andExpect(jsonPath("$.valueQepik").value(12_000));
    }

    @Test
    void personsStandInAzerbaijaniOrderAndAreFoundWithoutTheRightKeyboard() throws Exception {
        ask("/persons").andExpect(jsonPath("$.content[*].kind", contains("STUDENT", "VETERAN", "DONOR")));
        search("eli qehreman").andExpect(jsonPath("$.content[*].kind", contains("VETERAN")));
        search("CINGIZ").andExpect(jsonPath("$.total").value(1));
        search("ulviyye", "kind", "DONOR").andExpect(jsonPath("$.total").value(1));
        search("ulviyye", "kind", "VETERAN").andExpect(jsonPath("$.total").value(0));
        ask("/persons?size=1&page=1").andExpect(jsonPath("$.content[*].kind", contains("VETERAN")));
        ask("/persons/{id}", year.donor).andExpect(jsonPath("$.kind").value("DONOR"));
    }

    @Test
    void aNameIsSearchedForInAFormOnly() throws Exception {
        web.perform(post("/persons/search").param("q", "eli")).andExpect(status().isUnsupportedMediaType());
        ask("/persons/search?q=eli").andExpect(status().isBadRequest());
        search(" ").andExpect(status().isBadRequest());
        search("a".repeat(201)).andExpect(status().isBadRequest());
    }

    @Test
    void whoMayNotReadNamesFindsNobodyByName() throws Exception {
        asked.mayRead = false;
        search("eli").andExpect(jsonPath("$.total").value(0));
        ask("/persons").andExpect(jsonPath("$.total").value(3));
        ask("/audit?type=person.registered")
                .andExpect(jsonPath("$.content[0].sentence")
                        .value("Aynur İşçi yeni şəxs qeyd etdi (tələbə): adı göstərilmir"));
    }

    @Test
    void theAuditHistory() throws Exception {
        var total = ledger.entries(CENTRE).size();
        ask("/audit?size=200")
                .andExpect(jsonPath("$.total").value(total))
                .andExpect(jsonPath("$.content[0].organisationSequence").value(total))
                .andExpect(jsonPath("$.content[0].refused").value(true))
                .andExpect(jsonPath("$.content[0].sentence")
                        .value("Rəhbər 1.1 bəndi üzrə “Bəndi bağla” əməlini icra edə bilmədi:"
                                + " bəndin bağlanması istənilməyib"))
                .andExpect(jsonPath("$.content[0].data.code").value("closing.not-requested"))
                .andExpect(jsonPath("$.content[*].leafHash", everyItem(is(startsWithHex()))));
        ask("/audit?person={id}", year.donor).andExpect(jsonPath("$.total").value(4));
        ask("/audit?item={id}", year.item(5)).andExpect(jsonPath("$.total").value(4));
        ask("/audit?type=visit.recorded&type=visit.voided")
                .andExpect(jsonPath("$.total").value(4));
        ask("/audit?actor={id}", SampleYear.STAFF_2)
                .andExpect(jsonPath("$.total").value(1));
        ask("/audit?from=2030-01-01").andExpect(jsonPath("$.content", empty()));
        ask("/audit?to=2025-01-10").andExpect(jsonPath("$.content[-1:].type", contains("plan.imported")));
    }

    private static org.hamcrest.Matcher<String> startsWithHex() {
        return org.hamcrest.Matchers.matchesPattern("[0-9a-f]{64}");
    }

    @Test
    void theWorklistHoldsWhatOneScheduledOrAnswersFor() throws Exception {
        at(Instant.parse("2025-01-15T00:00:00Z"));
        ask("/worklist")
                .andExpect(jsonPath("$.items[*].key", contains("1.1")))
                .andExpect(jsonPath("$.awaitingConfirmation", empty()))
                .andExpect(jsonPath("$.upcoming[*].kind", contains("meeting")))
                .andExpect(jsonPath("$.toRecord", empty()));
        asked.caller = new Caller(SampleYear.STAFF_2, CENTRE, Caller.Role.STAFF);
        ask("/worklist")
                .andExpect(jsonPath("$.items[*].key", contains("1.2")))
                .andExpect(jsonPath("$.upcoming[*].kind", contains("meeting")));
        at(NOW);
        ask("/worklist").andExpect(jsonPath("$.toRecord[*].kind", contains("meeting")));
    }

    @Test
    void theWorklistOfAHeadIsTheirOwnUntilTheyAskForTheWholeOrganisation() throws Exception {
        by(Caller.Role.HEAD);
        ask("/worklist").andExpect(jsonPath("$.toRecord", empty())).andExpect(jsonPath("$.upcoming", empty()));
        ask("/worklist?scope=ORGANISATION").andExpect(jsonPath("$.toRecord[*].kind", contains("meeting")));
        at(Instant.parse("2025-01-15T00:00:00Z"));
        ask("/worklist").andExpect(jsonPath("$.upcoming", empty()));
        ask("/worklist?scope=ORGANISATION").andExpect(jsonPath("$.upcoming[*].kind", contains("meeting")));
    }

    @Test
    void theIndicators() throws Exception {
        ask("/indicators")
                .andExpect(jsonPath("$.year").value(2025))
                .andExpect(jsonPath("$.totals.items").value(5))
                .andExpect(jsonPath("$.totals.held").value(1))
                .andExpect(jsonPath("$.totals.visits").value(2))
                .andExpect(jsonPath("$.totals.veterans").value(6))
                .andExpect(jsonPath("$.totals.students").value(22))
                .andExpect(jsonPath("$.totals.incomeQepik").value(29_050))
                .andExpect(jsonPath("$.totals.expenseQepik").value(6_700))
                .andExpect(jsonPath("$.byMonth", hasSize(12)))
                .andExpect(jsonPath("$.byMonth[*].month", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)))
                .andExpect(jsonPath("$.byMonth[0].held").value(1))
                .andExpect(jsonPath("$.bySection[*].section", contains(1, 2)))
                .andExpect(jsonPath("$.bySection[0].visits").value(2))
                .andExpect(jsonPath("$.byCode[*].code", contains(is("1.2.3"), is("1.2.4"), nullValue())))
                .andExpect(jsonPath("$.byExecutor[0].executor", startsWith("Mərkəz")))
                .andExpect(jsonPath("$.fund.balanceQepik").value(22_350));
        ask("/indicators?year=2024")
                .andExpect(jsonPath("$.totals.items").value(0))
                .andExpect(jsonPath("$.byMonth", hasSize(12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans/{id}/board",
                "/items/{id}",
                "/items/{id}/timeline",
                "/activities/{id}",
                "/visits/{id}",
                "/fund/entries/{id}",
                "/persons/{id}"
            })
    void whatIsNotThereIsUnknown(String path) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ask(path, SampleLedger.id("nothing")))
                .hasRootCauseInstanceOf(org.planledger.query.web.ResourceUnknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/visits?size=0",
                "/visits?size=201",
                "/visits?size=many",
                "/visits?page=-1",
                "/visits?page=1000001",
                "/visits?page=99999999999",
                "/visits?item=5.3",
                "/visits/5",
                "/activities?from=22.11.2026",
                "/activities?to=tomorrow",
                "/activities?state=held",
                "/fund/entries?kind=donation",
                "/persons?kind=HERO",
                "/audit?type=visit.forgotten",
                "/audit?actor=isci",
                "/audit?from=2026-13-01",
                "/indicators?year=25",
                "/indicators?year=now",
                "/worklist?scope=mine"
            })
    void aBadParameterIsRefused(String path) throws Exception {
        ask(path).andExpect(status().isBadRequest());
    }
}
