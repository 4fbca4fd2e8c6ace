package org.planledger.web.plan;

import java.util.List;
import java.util.Set;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.text.Words;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** The head begins the plan of a new year; what stays the same is taken from the newest plan. */
@Component
class DraftPlan implements Form {
    private static final int FIRST = 2000;
    private static final int LAST = 2099;
    private static final int LINE = 200;

    private final Plans plans;

    DraftPlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String command() {
        return "draft-plan";
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.count("year", FIRST, LAST),
                Field.text("title", LINE),
                Field.text("institution", LINE),
                Field.text("signatory", LINE));
    }

    @Override
    public void start(Values values) {
        var all = plans.all(null);
        if (all.isEmpty()) return;
        var newest = all.getFirst();
        values.start("year", newest.year() + 1)
                .start("title", titled(newest.title(), newest.year(), newest.year() + 1))
                .start("institution", newest.institution())
                .start("signatory", newest.signatory());
    }

    /** The title says its year, in Azerbaijani with the ending of that number: {@code 2026-cı il üçün Fəaliyyət planı}. */
    static String titled(String title, int year, int next) {
        return title.replaceAll("\\b" + year + "-c[iıuü](?!\\p{L})", Words.year(next))
                .replaceAll("\\b" + year + "\\b", "" + next);
    }

    @Override
    public String next(Values values, Done done) {
        return "/plan?year=" + values.text("year");
    }
}
