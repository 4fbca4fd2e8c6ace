package org.planledger.web.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.web.form.Form;
import org.planledger.web.form.Values;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.Commands.Done;

/** What the forms that write a line into the fund's book share: the line's id, today's date, the receipt, the way back. */
abstract class FundForm implements Form {
    static final String ENTRY = "entryId";

    private final Clock clock;

    FundForm(Clock clock) {
        this.clock = clock;
    }

    void start(Values values, String dateField) {
        values.start(ENTRY, UUID.randomUUID())
                .start(dateField, Dates.DATE.format(LocalDate.now(clock.withZone(Dates.ZONE))));
    }

    @Override
    public String next(Values values, Done done) {
        return "/fund/entries/" + values.text(ENTRY);
    }

    @Override
    public Undo undo(Values values) {
        return new Undo("void-entry", ENTRY, values.text(ENTRY));
    }
}
