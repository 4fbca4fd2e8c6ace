package org.planledger.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.web.form.Texts;
import org.planledger.web.signin.Role;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.Queries;

/** The head's answers to a request to close: what was handed in stands above the button, so that nobody confirms unseen. */
abstract class ClosingForm extends ItemForm {
    private final Texts texts;

    ClosingForm(Queries queries, Texts texts) {
        super(queries);
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return CONFIRMING;
    }

    @Override
    List<String> lines(ItemDetail item) {
        var lines = new ArrayList<>(super.lines(item));
        var closing = item.closing();
        if (closing == null) return lines;
        if (closing.requestedBy() != null)
            lines.add(said("closing.by", closing.requestedBy().name()));
        if (closing.measure() != null) lines.add(said("field.measure", closing.measure()));
        if (closing.noMeasureReason() != null) lines.add(said("field.noMeasureReason", closing.noMeasureReason()));
        shown(item, closing).forEach(lines::add);
        return lines;
    }

    private Stream<String> shown(ItemDetail item, ItemRow.Closing closing) {
        var activities = item.activities().stream()
                .filter(activity -> closing.activities().contains(activity.activityId()))
                .map(activity -> said(
                        "about.ACTIVITY",
                        Dates.DATE.format(activity.startsAt().atZone(Dates.ZONE)) + " · " + or(activity.title())));
        var visits = item.visits().stream()
                .filter(visit -> closing.visits().contains(visit.visitId()))
                .map(visit -> said("about.VISIT", Dates.DATE.format(visit.visitedOn()) + " · " + or(visit.whom())));
        var files = item.evidence().stream()
                .filter(file -> closing.evidence().contains(file.evidenceId()))
                .map(file -> said(
                        "about.EVIDENCE",
                        or(file.fileName()) + (file.caption() == null ? "" : " · " + file.caption())));
        return Stream.of(activities, visits, files).flatMap(lines -> lines);
    }

    private String said(String key, @Nullable String text) {
        return texts.say(key) + ": " + or(text);
    }

    private String or(@Nullable String text) {
        return Objects.requireNonNullElseGet(text, () -> texts.say("hidden.text"));
    }
}
