package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.SampleSeals.field;
import static org.planledger.query.SampleSeals.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.events.Event;
import org.planledger.events.Id;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.person.PersonRegistered;
import org.planledger.events.plan.ItemId;
import org.planledger.events.rhythm.RhythmEnded;
import org.planledger.events.rhythm.RhythmId;
import org.planledger.events.rhythm.RhythmSet;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;
import org.planledger.query.web.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom to visit next: limited mobility first, then the longest overdue. */
@SpringJUnitWebConfig(SampleWeb.class)
class UnvisitedTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final Instant BEGUN = Instant.parse("2025-03-01T06:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc web;
    private final SampleWeb.Asked asked;
    private final SampleLedger ledger = new SampleLedger();
    private final List<ItemId> items;

    @Autowired
    UnvisitedTest(WebApplicationContext context, SampleWeb.Asked asked) {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        this.asked = asked;
        asked.caller = new Caller(SampleYear.STAFF, CENTRE, Caller.Role.STAFF);
        items = List.of(SampleYear.begun(ledger, CENTRE).item(3));
    }

    @Test
    void whoIsOverdueStandsThereInTheOrderOfUrgency() throws Exception {
        agreed("Anar", 7, false);
        agreed("Bəhram", 30, true);
        agreed("Cavid", 14, false);
        agreed("Dilarə", 7, false);
        visited("Cavid", "2025-03-20");
        visited("Dilarə", "2025-03-30");

        var found = ask("2025-04-04", "");

        assertThat(found.path("total").asInt()).isEqualTo(3);
        assertThat(names(found)).containsExactly("Bəhram", "Anar", "Cavid");
        var first = found.path("content").get(0);
        assertThat(first.path("mobilityLimited").asBoolean()).isTrue();
        assertThat(first.path("lastVisit").isNull()).isTrue();
        assertThat(first.path("dueOn").asString()).isEqualTo("2025-03-31");
        assertThat(first.path("daysOverdue").asInt()).isEqualTo(4);
        var last = found.path("content").get(2);
        assertThat(last.path("lastVisit").asString()).isEqualTo("2025-03-20");
        assertThat(last.path("daysOverdue").asInt()).isEqualTo(1);
        assertThat(names(ask("2025-04-04", "?page=1&size=1"))).containsExactly("Anar");
    }

    @Test
    void aVisitKeepsTheRhythmUntilItIsVoided() throws Exception {
        agreed("Anar", 7, false);
        assertThat(names(ask("2025-03-08", ""))).isEmpty();
        assertThat(names(ask("2025-03-09", ""))).containsExactly("Anar");
        var visit = visited("Anar", "2025-03-09");
        assertThat(names(ask("2025-03-16", ""))).isEmpty();
        var reason = text("Səhv", person("Anar"));
        append(visit, new VisitVoided(visit, items, person("Anar"), VisitKind.HOME, day("2025-03-09"), 1, reason));
        assertThat(names(ask("2025-03-16", ""))).containsExactly("Anar");
    }

    @Test
    void aRhythmThatEndedIsBrokenByNobody() throws Exception {
        agreed("Anar", 7, false);
        append(rhythm("Anar"), new RhythmEnded(rhythm("Anar"), items, person("Anar"), text("Köçüb")));
        assertThat(names(ask("2025-06-01", ""))).isEmpty();
    }

    private void agreed(String name, int everyDays, boolean mobilityLimited) {
        var person = person(name);
        append(person, new PersonRegistered(person, PersonKind.VETERAN, field(person, name), null));
        append(rhythm(name), new RhythmSet(rhythm(name), items, person, everyDays, mobilityLimited, null));
    }

    private VisitId visited(String name, String day) {
        var visit = new VisitId(SampleLedger.id("visit " + name + day));
        append(
                visit,
                new VisitRecorded(
                        visit,
                        items,
                        VisitKind.HOME,
                        person(name),
                        null,
                        day(day),
                        30,
                        1,
                        text("Könüllü", person(name)),
                        null,
                        null,
                        true));
        return visit;
    }

    private void append(Id aggregate, Event event) {
        ledger.append(CENTRE, "any", aggregate.value(), event, BEGUN, SampleYear.STAFF);
    }

    private JsonNode ask(String day, String query) throws Exception {
        var noon = Instant.parse(day + "T08:00:00Z");
        asked.views = () -> new SampleViews(CENTRE, ledger.recorded(CENTRE), noon);
        var answer = web.perform(get("/worklist/unvisited" + query)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }

    private static List<String> names(JsonNode page) {
        return page.path("content")
                .valueStream()
                .map(row -> SampleSeals.open(
                        row.path("person").path("name").path("box").asString()))
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static PersonId person(String name) {
        return new PersonId(SampleLedger.id("person " + name));
    }

    private static RhythmId rhythm(String name) {
        return new RhythmId(SampleLedger.id("rhythm " + name));
    }
}
