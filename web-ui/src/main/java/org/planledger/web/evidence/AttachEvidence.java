package org.planledger.web.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.web.activity.ActivityRow;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Option;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.plan.Plans;
import org.planledger.web.text.Dates;
import org.planledger.web.visit.VisitRow;
import org.planledger.web.wire.Commands.Done;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** A photo or a document shows what was done. */
@Component
class AttachEvidence implements Form {
    private static final ParameterizedTypeReference<PageOf<ActivityRow>> ACTIVITIES =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<PageOf<VisitRow>> VISITS = new ParameterizedTypeReference<>() {};
    private static final int RECENT = 50;
    private static final String ABOUT = "about";
    private static final String ITEMS = "items";

    private final Plans plans;
    private final Queries queries;
    private final Texts texts;

    AttachEvidence(Plans plans, Queries queries, Texts texts) {
        this.plans = plans;
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public String command() {
        return "attach-evidence";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.file("evidenceId"),
                Field.select(ABOUT, this::subjects),
                Field.text("caption", 2_000).optional(),
                Field.ticks(ITEMS, plans::openItems).optional());
    }

    /** Evidence of an item counts for that item; of an event or a visit, for the items that those serve, unless others are ticked. */
    @Override
    public Map<String, Object> body(Map<String, Object> read, Values values) {
        var body = new LinkedHashMap<>(read);
        var about = values.text(ABOUT).split(":", 2);
        body.remove(ABOUT);
        body.put("subject", Map.of("kind", about[0], "id", about[about.length - 1]));
        if (values.all(ITEMS).isEmpty()) body.put(ITEMS, served(about[0], about[about.length - 1]));
        return body;
    }

    @Override
    public String next(Values values, Done done) {
        var about = values.text(ABOUT).split(":", 2);
        return switch (about[0]) {
            case "ACTIVITY" -> "/activities/" + about[1];
            case "VISIT" -> "/visits/" + about[1];
            case "ITEM" -> "/items/" + about[1];
            default -> "/";
        };
    }

    private List<String> served(String kind, String id) {
        return switch (kind) {
            case "ITEM" -> List.of(id);
            case "ACTIVITY" ->
                queries.at("/activities/{activity}", id).as(ActivityRow.class).items().stream()
                        .map(item -> item.itemId())
                        .toList();
            case "VISIT" ->
                queries.at("/visits/{visit}", id).as(VisitRow.class).items().stream()
                        .map(item -> item.itemId())
                        .toList();
            default -> List.of();
        };
    }

    private List<Option> subjects() {
        var subjects = new ArrayList<Option>();
        for (var item : plans.openItems()) {
            subjects.add(Option.of("ITEM:" + item.value(), texts.say("about.ITEM") + " " + item.label()));
        }
        for (var activity :
                queries.at("/activities").with("size", RECENT).as(ACTIVITIES).content()) {
            var day = Dates.DATE.format(activity.startsAt().atZone(Dates.ZONE));
            subjects.add(Option.of(
                    "ACTIVITY:" + activity.activityId(),
                    texts.say("about.ACTIVITY") + " " + day + " · " + shown(activity.title())));
        }
        for (var visit : queries.at("/visits").with("size", RECENT).as(VISITS).content()) {
            if (visit.voided()) continue;
            subjects.add(Option.of(
                    "VISIT:" + visit.visitId(),
                    texts.say("about.VISIT") + " " + Dates.DATE.format(visit.visitedOn()) + " · "
                            + shown(visit.whom())));
        }
        return subjects;
    }

    private String shown(@Nullable String text) {
        return text == null ? texts.say("hidden.text") : text;
    }
}
