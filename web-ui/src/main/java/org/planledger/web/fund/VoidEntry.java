package org.planledger.web.fund;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.text.Dates;
import org.planledger.web.text.Money;
import org.planledger.web.wire.Commands.Done;
import org.planledger.web.wire.Queries;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A line is taken back by a counter-entry with a reason; both stay in the book. */
@Component
class VoidEntry implements Form {
    private final Queries queries;
    private final Texts texts;

    VoidEntry(Queries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public String command() {
        return "void-entry";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden(FundForm.ENTRY), Field.reason("reason"));
    }

    @Override
    public Subject subject(Values values) {
        var entry =
                queries.at("/fund/entries/{entry}", values.text(FundForm.ENTRY)).as(EntryRow.class);
        var amount = Money.shown(entry.valueQepik(), LocaleContextHolder.getLocale());
        var title = texts.say("entry." + entry.kind()) + " · " + amount;
        // the fund's sequence moves with every line, so a concurrent change of it is no conflict here
        return new Subject(title, List.of(Dates.DATE.format(entry.date())), "/fund/entries/" + entry.entryId(), null);
    }

    @Override
    public String next(Values values, Done done) {
        return "/fund/entries/" + values.text(FundForm.ENTRY);
    }
}
