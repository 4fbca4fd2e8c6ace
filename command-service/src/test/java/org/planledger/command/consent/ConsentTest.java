package org.planledger.command.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.consent.ConsentPast.AGREED;
import static org.planledger.command.consent.ConsentPast.CONSENT;
import static org.planledger.command.consent.ConsentPast.WITHDRAWN;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.decision.Peers;
import org.planledger.events.consent.ConsentEvent;
import org.planledger.events.consent.ConsentPurpose;
import org.planledger.events.person.PersonId;

/** What other rules may ask of a consent. */
class ConsentTest {
    private static final LocalDate GIVEN = AGREED.givenOn();

    @Test
    void itCoversItsPersonItsPurposeAndItsDays() {
        var consent = after(AGREED);
        assertThat(covers(consent, VETERAN, ConsentPurpose.PHOTO, GIVEN)).isTrue();
        assertThat(covers(consent, VETERAN, ConsentPurpose.PHOTO, LocalDate.parse("2025-12-31")))
                .isTrue();
        assertThat(covers(consent, STUDENT, ConsentPurpose.PHOTO, GIVEN)).isFalse();
        assertThat(covers(consent, VETERAN, ConsentPurpose.DATA, GIVEN)).isFalse();
        assertThat(covers(consent, VETERAN, ConsentPurpose.PHOTO, GIVEN.minusDays(1)))
                .isFalse();
        assertThat(covers(consent, VETERAN, ConsentPurpose.PHOTO, LocalDate.parse("2026-01-01")))
                .isFalse();
    }

    @Test
    void fromTheDayOnWhichItIsTakenBackItCoversNothing() {
        var consent = after(AGREED, WITHDRAWN);
        assertThat(covers(
                        consent,
                        VETERAN,
                        ConsentPurpose.PHOTO,
                        WITHDRAWN.withdrawnOn().minusDays(1)))
                .isTrue();
        assertThat(covers(consent, VETERAN, ConsentPurpose.PHOTO, WITHDRAWN.withdrawnOn()))
                .isFalse();
    }

    @Test
    void aConsentThatNobodyGaveCoversNothing() {
        assertThat(covers(null, VETERAN, ConsentPurpose.PHOTO, GIVEN)).isFalse();
    }

    private static Consent after(ConsentEvent... events) {
        var consent = new Consent();
        for (var event : events) consent.evolve(event);
        return consent;
    }

    private static boolean covers(@Nullable Consent consent, PersonId person, ConsentPurpose purpose, LocalDate day) {
        return Consent.covers(CONSENT, person, purpose, day, new Peers() {
            @Override
            public <T> Optional<T> find(Class<T> type, UUID id) {
                return Optional.ofNullable(consent).map(type::cast);
            }

            @Override
            public <T> void change(Class<T> type, UUID id, Supplier<T> create, Consumer<T> decision) {
                throw new UnsupportedOperationException("it only asks");
            }
        });
    }
}
