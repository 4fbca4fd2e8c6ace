package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.SampleSeals.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.events.Event;
import org.planledger.events.Id;
import org.planledger.events.OrganisationId;
import org.planledger.events.aid.AidApproved;
import org.planledger.events.aid.AidId;
import org.planledger.events.aid.AidPaid;
import org.planledger.events.aid.AidRequested;
import org.planledger.events.award.AwardId;
import org.planledger.events.award.AwardRepaid;
import org.planledger.events.award.StudentAwarded;
import org.planledger.events.award.StudentNominated;
import org.planledger.events.consent.ConsentGiven;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.consent.ConsentPurpose;
import org.planledger.events.consent.ConsentWithdrawn;
import org.planledger.events.exhibition.ExhibitionAnnounced;
import org.planledger.events.exhibition.ExhibitionId;
import org.planledger.events.exhibition.HandicraftAccepted;
import org.planledger.events.exhibition.SaleRecorded;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundId;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.notice.NoticeChannel;
import org.planledger.events.notice.NoticeDrafted;
import org.planledger.events.notice.NoticeId;
import org.planledger.events.notice.NoticePublished;
import org.planledger.events.notice.NoticeWithdrawn;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.query.web.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a card rests on may be taken back afterwards; then it says so, offers what to do, and stands on the worklist. */
@SpringJUnitWebConfig(SampleWeb.class)
class UndoneTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final Instant NOW = Instant.parse("2025-05-14T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2025-05-14");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final FundId FUND = new FundId(SampleLedger.id("fund"));
    private static final PersonId SOMEBODY = new PersonId(SampleLedger.id("person"));
    private static final AidId AID = new AidId(SampleLedger.id("aid"));
    private static final AwardId AWARD = new AwardId(SampleLedger.id("award"));
    private static final ExhibitionId EXHIBITION = new ExhibitionId(SampleLedger.id("exhibition"));
    private static final NoticeId NOTICE = new NoticeId(SampleLedger.id("notice"));

    private final MockMvc web;
    private final SampleLedger ledger = new SampleLedger();
    private final List<ItemId> items;
    private long receipts;

    @Autowired
    UndoneTest(WebApplicationContext context, SampleWeb.Asked asked) {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        asked.caller = new Caller(SampleYear.STAFF, CENTRE, Caller.Role.STAFF);
        asked.views = () -> new SampleViews(CENTRE, ledger.recorded(CENTRE), NOW);
        items = List.of(SampleYear.begun(ledger, CENTRE).item(3));
    }

    @Test
    void supportWhosePaymentWasVoidedCanBePaidAgain() throws Exception {
        append(AID, new AidRequested(AID, items, SOMEBODY, 200_00, text("dərman"), TODAY, SampleYear.STAFF));
        append(AID, new AidApproved(AID, items, SOMEBODY, SampleYear.STAFF, SampleYear.HEAD, null));
        supported("first");
        assertThat(card(AID).path("undone").isNull()).isTrue();
        assertThat(worklist()).isEmpty();

        voided("first");

        assertThat(card(AID).path("undone").asString()).isEqualTo("PAYMENT_VOIDED");
        assertThat(offers(AID)).containsExactly("pay-requested-support");
        assertThat(worklist()).containsExactly(AID.toString());
        supported("second");
        assertThat(card(AID).path("undone").isNull()).isTrue();
        assertThat(offers(AID)).isEmpty();
        assertThat(worklist()).isEmpty();
    }

    @Test
    void anAwardWhosePaymentWasVoidedCanBePaidAgainAndADiplomaRestsOnNone() throws Exception {
        append(AWARD, new StudentNominated(AWARD, items, SOMEBODY, text("iş"), 40, SampleYear.STAFF));
        append(AWARD, new StudentAwarded(AWARD, items, SOMEBODY, 50_00, TODAY, entry("first"), SampleYear.HEAD));
        paid("first");
        voided("first");
        assertThat(offers(AWARD)).containsExactly("pay-award-again");
        append(AWARD, new AwardRepaid(AWARD, items, SOMEBODY, 40_00, TODAY, entry("second")));
        paid("second");
        assertThat(offers(AWARD)).isEmpty();
        assertThat(card(AWARD).path("state").asString()).isEqualTo("GIVEN");

        var diploma = new AwardId(SampleLedger.id("diploma"));
        append(diploma, new StudentNominated(diploma, items, SOMEBODY, text("iş"), 40, SampleYear.STAFF));
        append(diploma, new StudentAwarded(diploma, items, SOMEBODY, 0, TODAY, null, SampleYear.HEAD));
        assertThat(card(diploma).path("undone").isNull()).isTrue();
        assertThat(worklist()).isEmpty();
    }

    @Test
    void aSaleThatWasVoidedIsMarkedInItsLine() throws Exception {
        append(EXHIBITION, new ExhibitionAnnounced(EXHIBITION, items, text("Sərgi"), TODAY, text("Zal")));
        append(EXHIBITION, new HandicraftAccepted(EXHIBITION, items, 1, SOMEBODY, text("xalça"), 50_00));
        append(EXHIBITION, new SaleRecorded(EXHIBITION, items, 1, TODAY, 50_00, entry("first")));
        paid("first");
        assertThat(soldFor().path("undone").isNull()).isTrue();
        voided("first");
        assertThat(soldFor().path("undone").asString()).isEqualTo("VOIDED");
        assertThat(offers(EXHIBITION)).contains("record-sale");
    }

    @Test
    void aNoticeIsTakenDownWhenAConsentThatItNeedsIsWithdrawn() throws Exception {
        var name = given(ConsentPurpose.NAME_IN_NOTICE, null);
        published(List.of(SOMEBODY), List.of(), name);
        assertThat(worklist()).isEmpty();

        withdrawn(name, ConsentPurpose.NAME_IN_NOTICE);

        assertThat(card(NOTICE).path("undone").asString()).isEqualTo("CONSENT_WITHDRAWN");
        assertThat(offers(NOTICE)).containsExactly("withdraw-notice");
        assertThat(worklist()).containsExactly(NOTICE.toString());
        append(NOTICE, new NoticeWithdrawn(NOTICE, items, text("razılıq yoxdur")));
        assertThat(card(NOTICE).path("undone").isNull()).isTrue();
        assertThat(worklist()).isEmpty();
    }

    @Test
    void anotherConsentThatIsStillGoodStandsInForTheOneWithdrawn() throws Exception {
        var name = given(ConsentPurpose.NAME_IN_NOTICE, null);
        published(List.of(SOMEBODY), List.of(), name);
        withdrawn(name, ConsentPurpose.NAME_IN_NOTICE);
        given(ConsentPurpose.PHOTO, null);
        given(ConsentPurpose.NAME_IN_NOTICE, TODAY.minusDays(1));
        assertThat(worklist()).as("for another purpose, or no more").containsExactly(NOTICE.toString());
        given(ConsentPurpose.NAME_IN_NOTICE, TODAY);
        assertThat(worklist()).isEmpty();
    }

    @Test
    void aConsentThatANoticeDoesNotNeedTakesNothingDown() throws Exception {
        var photo = given(ConsentPurpose.PHOTO, null);
        var name = given(ConsentPurpose.NAME_IN_NOTICE, null);
        published(List.of(SOMEBODY), List.of(), name, photo);
        withdrawn(photo, ConsentPurpose.PHOTO);
        assertThat(worklist()).isEmpty();
    }

    private void supported(String payment) {
        append(AID, new AidPaid(AID, items, SOMEBODY, 200_00, entry(payment), TODAY));
        paid(payment);
    }

    private void paid(String payment) {
        var entry = entry(payment);
        append(FUND, new SupportPaid(FUND, entry, ++receipts, 200_00, SOMEBODY, TODAY, items, text("ödəniş")));
    }

    private void voided(String payment) {
        var counter = entry("counter " + payment);
        append(
                FUND,
                new EntryVoided(
                        FUND, counter, ++receipts, entry(payment), TODAY, 200_00, 0, SOMEBODY, items, text("səhv")));
    }

    private ConsentId given(ConsentPurpose purpose, @Nullable LocalDate until) {
        var consent = new ConsentId(SampleLedger.id(
                "consent " + purpose + until + ledger.recorded(CENTRE).size()));
        append(consent, new ConsentGiven(consent, SOMEBODY, purpose, TODAY.minusDays(30), until, text("kağızda")));
        return consent;
    }

    private void withdrawn(ConsentId consent, ConsentPurpose purpose) {
        append(consent, new ConsentWithdrawn(consent, SOMEBODY, purpose, TODAY, text("istəmir")));
    }

    private void published(List<PersonId> named, List<PersonId> pictured, ConsentId... consents) {
        var with = List.of(consents);
        append(
                NOTICE,
                new NoticeDrafted(
                        NOTICE, items, text("Elan"), text("Mətn"), NoticeChannel.WEBSITE, named, pictured, with));
        append(NOTICE, new NoticePublished(NOTICE, items, TODAY.minusDays(1), text("sayt"), with));
    }

    private void append(Id aggregate, Event event) {
        ledger.append(CENTRE, "any", aggregate.value(), event, NOW, SampleYear.STAFF);
    }

    private JsonNode soldFor() throws Exception {
        var line = card(EXHIBITION).path("lines").get(0);
        return line.path("fields")
                .valueStream()
                .filter(cell -> cell.path("name").asString().equals("entryId"))
                .findFirst()
                .orElseThrow()
                .path("value");
    }

    private List<String> offers(Id card) throws Exception {
        return card(card).path("offers").valueStream().map(JsonNode::asString).toList();
    }

    private List<String> worklist() throws Exception {
        var page = ask("/worklist/undone");
        assertThat(page.path("total").asInt()).isEqualTo(page.path("content").size());
        return page.path("content")
                .valueStream()
                .map(card -> card.path("cardId").asString())
                .toList();
    }

    private JsonNode card(Id card) throws Exception {
        return ask("/cards/" + card);
    }

    private JsonNode ask(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }

    private static EntryId entry(String name) {
        return new EntryId(SampleLedger.id("entry " + name));
    }
}
