package org.planledger.command.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.planledger.command.decision.DayIds;
import org.planledger.command.settings.KeyedHash;
import org.planledger.events.OrganisationId;
import org.planledger.events.booking.DayId;
import org.planledger.events.person.PersonId;
import org.springframework.stereotype.Component;

/** Day ids by HMAC: the same place and day give the same id, and nobody without the key can try places out. */
@Component
class KeyedDayIds implements DayIds {
    private static final Locale AZERBAIJANI = Locale.of("az");

    private final KeyedHash hash;

    KeyedDayIds(KeyedHash hash) {
        this.hash = hash;
    }

    @Override
    public DayId ofPlace(OrganisationId organisation, String place, LocalDate day) {
        // Azerbaijani folding keeps I/ı and İ/i apart, as its readers do.
        var folded = Normalizer.normalize(place, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(AZERBAIJANI);
        return named("place-day", organisation, folded, day);
    }

    @Override
    public DayId ofPerson(OrganisationId organisation, PersonId person, LocalDate day) {
        return named("person-day", organisation, person.toString(), day);
    }

    private DayId named(String purpose, OrganisationId organisation, String what, LocalDate day) {
        var bytes = ByteBuffer.wrap(hash.of(purpose, utf8(organisation.value()), utf8(what), utf8(day.toString())));
        // Version 8 (RFC 9562): a UUID whose bits are our own business.
        long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        long low = (bytes.getLong() & ~(3L << 62)) | (1L << 63);
        return new DayId(new UUID(high, low));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
