package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonKind;
import org.planledger.query.audit.AuditProjection;
import org.planledger.query.card.CardProjection;
import org.planledger.query.card.CardView;
import org.planledger.query.person.PersonProjection;

/** Promise: what was recorded in an earlier revision of its event is folded like anything else. */
class EarlierRevisionTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final UUID PERSON = UUID.fromString("8bb6c178-3864-3f96-91cc-6a4de6c51709");

    private final SampleLedger ledger = new SampleLedger();

    @Test
    void aPersonOfTheFirstRevisionIsKnownAndStandsInTheHistory() throws IOException {
        SampleYear.in(ledger, QAZI);
        int before = Folding.of(AuditProjection.AUDIT, ledger.recorded(QAZI)).size();
        ledger.appendStored(QAZI, "person", PERSON, "person.registered", 1, published("person.registered.v1.json"));

        var people = Folding.of(PersonProjection.PERSONS, ledger.recorded(QAZI));
        var person = Objects.requireNonNull(people.get(PERSON.toString()));
        assertThat(person.kind()).isEqualTo(PersonKind.VETERAN);
        var history = Folding.of(AuditProjection.AUDIT, ledger.recorded(QAZI)).values();
        assertThat(history).hasSize(before + 1).anySatisfy(entry -> {
            assertThat(entry.type()).isEqualTo("person.registered");
            assertThat(entry.revision()).isEqualTo(1);
        });
    }

    @Test
    void aReferralOfTheFirstRevisionNamesItsOfficeInWordsAndALaterOneByItsCard() throws IOException {
        SampleYear.in(ledger, QAZI);
        ledger.appendStored(QAZI, "referral", PERSON, "referral.opened", 1, published("referral.opened.v1.json"));
        ledger.appendStored(QAZI, "referral", PERSON, "referral.sent", 1, published("referral.sent.v1.json"));
        assertThat(referral().fields()).containsKey("office").doesNotContainKey("partner");

        var byCard = published("referral.sent.v2.json").replaceFirst("(?s)\"office\" : \\{.*?},", "\"office\" : null,");
        ledger.appendStored(QAZI, "referral", PERSON, "referral.sent", 2, byCard);
        assertThat(referral().fields()).containsKey("partner").doesNotContainKey("office");
    }

    private CardView referral() {
        var cards = Folding.of(CardProjection.CARDS, ledger.recorded(QAZI));
        return Objects.requireNonNull(cards.get(PERSON.toString()));
    }

    private static String published(String file) throws IOException {
        try (var stream = PersonKind.class.getResourceAsStream("/published/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
