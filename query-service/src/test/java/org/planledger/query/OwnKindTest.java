package org.planledger.query;

import static org.hamcrest.Matchers.nullValue;
import static org.planledger.query.SampleSeals.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.kind.KindChosen;
import org.planledger.events.kind.KindDefined;
import org.planledger.events.kind.KindId;
import org.planledger.events.kind.KindRetired;
import org.planledger.query.web.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An activity of a kind that the centre defined is told with the name of that kind, also after the kind is retired. */
@SpringJUnitWebConfig(SampleWeb.class)
class OwnKindTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final Instant NOW = Instant.parse("2025-05-14T06:00:00Z");
    private static final KindId KIND = new KindId(SampleLedger.id("kind"));

    private final MockMvc web;
    private final SampleLedger ledger = new SampleLedger();

    @Autowired
    OwnKindTest(WebApplicationContext context, SampleWeb.Asked asked) {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        asked.caller = new Caller(SampleYear.STAFF, CENTRE, Caller.Role.STAFF);
        asked.views = () -> new SampleViews(CENTRE, ledger.recorded(CENTRE), NOW);
    }

    @Test
    void theNameOfTheKindStandsBesideTheSlug() throws Exception {
        var named = SampleSeals.text("Sağlamlıq yürüşü");
        ledger.append(CENTRE, "kind", KIND.value(), new KindDefined(KIND, named), NOW, SampleYear.STAFF);
        var walk = scheduled("walk");
        var chosen = new KindChosen(KIND, walk);
        ledger.append(CENTRE, "kind", KIND.value(), chosen, NOW, SampleYear.STAFF);
        ledger.append(CENTRE, "kind", KIND.value(), new KindRetired(KIND, text("Bitdi")), NOW, SampleYear.STAFF);

        web.perform(get("/activities/{id}", walk))
                .andExpect(jsonPath("$.kind").value("other"))
                .andExpect(jsonPath("$.ownKind.box").value(named.box()));
    }

    @Test
    void whatIsOfNoKindOfTheCentresOwnHasNone() throws Exception {
        web.perform(get("/activities/{id}", scheduled("talk")))
                .andExpect(jsonPath("$.kind").value("other"))
                .andExpect(jsonPath("$.ownKind").value(nullValue()));
    }

    private ActivityId scheduled(String name) {
        var activity = new ActivityId(SampleLedger.id(name));
        var begin = NOW.plusSeconds(3_600);
        var event = new ActivityScheduled(
                activity,
                List.of(),
                "other",
                text(name),
                begin,
                begin.plusSeconds(3_600),
                text("Park"),
                List.of(),
                null,
                List.of());
        ledger.append(CENTRE, "activity", activity.value(), event, NOW, SampleYear.STAFF);
        return activity;
    }
}
