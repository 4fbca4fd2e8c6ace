package org.planledger.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.events.CardEvent;
import org.planledger.events.Ciphertext;
import org.planledger.events.Event;
import org.planledger.events.EventTypes;
import org.planledger.events.Id;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountDisabled;
import org.planledger.events.account.AccountEnabled;
import org.planledger.events.account.AccountEvent;
import org.planledger.events.account.AccountOpened;
import org.planledger.events.account.AccountPasswordChanged;
import org.planledger.events.account.AccountPasswordReset;
import org.planledger.events.account.AccountRoleChanged;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityEvent;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.booking.BookingEvent;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.booking.DayReleased;
import org.planledger.events.evidence.EvidenceAttached;
import org.planledger.events.evidence.EvidenceEvent;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.person.PersonCorrected;
import org.planledger.events.person.PersonEvent;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonRegistered;
import org.planledger.events.plan.ClosingDeclined;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.CodeLinked;
import org.planledger.events.plan.CodeUnlinked;
import org.planledger.events.plan.DueSet;
import org.planledger.events.plan.ExecutorAssigned;
import org.planledger.events.plan.ItemAmended;
import org.planledger.events.plan.ItemCarriedOver;
import org.planledger.events.plan.ItemClosed;
import org.planledger.events.plan.ItemDrafted;
import org.planledger.events.plan.ItemEvent;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemImported;
import org.planledger.events.plan.ItemLeftOpen;
import org.planledger.events.plan.ItemReopened;
import org.planledger.events.plan.ItemTextRepaired;
import org.planledger.events.plan.PlanApproved;
import org.planledger.events.plan.PlanDrafted;
import org.planledger.events.plan.PlanEvent;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.PlanImported;
import org.planledger.events.plan.PlanItemAdded;
import org.planledger.events.plan.PlanYearClosed;
import org.planledger.events.plan.RhythmAgreed;
import org.planledger.events.refusal.CommandRefused;
import org.planledger.events.refusal.RefusalEvent;
import org.planledger.events.repair.RepairAsked;
import org.planledger.events.repair.RepairEnded;
import org.planledger.events.repair.RepairEvent;
import org.planledger.events.visit.VisitEvent;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;
import org.planledger.query.language.Words;
import org.planledger.query.plan.ItemKeys;
import org.planledger.query.plan.ItemState;

/** Tells events as sentences. What cannot be joined is left out or said to be unknown; a sentence is always whole. */
final class Sentences {
    private final Words words;
    private final Joined joined;

    Sentences(Words words, Joined joined) {
        this.words = words;
        this.joined = joined;
    }

    /** The event as a sentence. */
    String of(UserId actor, Event event) {
        var values = new HashMap<String, Object>();
        values.put("actor", actor(actor));
        values.put("items", items(event.items()));
        values.put("key", keys(event.items()));
        values.putAll(values(event));
        return words.sentence(EventTypes.of(event.getClass()).name(), values);
    }

    private String actor(UserId actor) {
        if (actor.equals(UserId.OPERATOR)) return words.say("part.operator");
        return Objects.requireNonNullElseGet(joined.user(actor), () -> words.say("part.somebody"));
    }

    private Map<String, Object> values(Event event) {
        return switch (event) {
            case AccountEvent e -> account(e);
            case PlanEvent e -> plan(e);
            case ItemEvent e -> item(e);
            case ActivityEvent e -> activity(e);
            case BookingEvent e -> booking(e);
            case VisitEvent e -> visit(e);
            case FundEvent e -> fund(e);
            case EvidenceEvent e -> evidence(e);
            case CardEvent e -> card(e);
            case PersonEvent e -> person(e);
            case RefusalEvent e -> refusal(e);
            case RepairEvent e -> repair(e);
        };
    }

    private Map<String, Object> plan(PlanEvent event) {
        return switch (event) {
            case PlanImported e ->
                Map.of(
                        "year", words.year(e.year()),
                        "title", Words.brief(e.title()),
                        "count", e.items().size());
            case PlanDrafted e -> Map.of("year", words.year(e.year()), "title", Words.brief(e.title()));
            case PlanItemAdded e -> ofYear(e.planId(), Map.of("number", e.key()));
            case PlanApproved e -> ofYear(e.planId(), Map.of("day", words.day(e.approvedOn())));
            case PlanYearClosed e ->
                ofYear(e.planId(), Map.of("count", e.leftOpen().size(), "reason", part("part.reason", e.reason())));
        };
    }

    private Map<String, Object> ofYear(PlanId plan, Map<String, Object> values) {
        var year = joined.year(plan);
        var all = new HashMap<>(values);
        all.put("known", year == null ? "no" : "yes");
        all.put("year", year == null ? "" : words.year(year));
        return all;
    }

    private Map<String, Object> item(ItemEvent event) {
        return switch (event) {
            case ItemImported e -> Map.of("key", e.key(), "work", Words.brief(e.work()));
            case ItemTextRepaired e ->
                Map.of(
                        "field", words.say("field." + e.field()),
                        "before", Words.brief(e.before()),
                        "after", Words.brief(e.after()),
                        "reason", part("part.reason", e.reason()));
            case ExecutorAssigned e -> Map.of("executor", user(e.executor()));
            case ClosingRequested e ->
                Map.of(
                        "activities", e.activities().size(),
                        "visits", e.visits().size(),
                        "evidence", e.evidence().size());
            case ClosingDeclined e -> Map.of("reason", part("part.reason", e.reason()));
            case ItemClosed e -> Map.of("requester", user(e.requestedBy()));
            case ItemReopened e -> Map.of("reason", part("part.reason", e.reason()));
            case ItemDrafted e ->
                Map.of(
                        "number", e.key(),
                        "work", Words.brief(e.work()),
                        "carried", e.carriedFrom() == null ? "no" : "yes");
            case RhythmAgreed e ->
                Map.of(
                        "days", e.everyDays(),
                        "day", words.day(e.since()),
                        "reason", part("part.reason", e.reason()));
            case DueSet e -> Map.of("due", ItemState.due(e.due(), words), "reason", part("part.reason", e.reason()));
            case CodeLinked e -> Map.of("code", e.code(), "reason", part("part.reason", e.reason()));
            case CodeUnlinked e -> Map.of("code", e.code(), "reason", part("part.reason", e.reason()));
            case ItemAmended e -> Map.of("work", Words.brief(e.work()), "reason", part("part.reason", e.reason()));
            case ItemLeftOpen e -> Map.of("reason", part("part.reason", e.reason()));
            case ItemCarriedOver e -> Map.of("reason", part("part.reason", e.reason()));
        };
    }

    private Map<String, Object> activity(ActivityEvent event) {
        return switch (event) {
            case ActivityScheduled e ->
                Map.of(
                        "kind", known("kind.", e.kind()),
                        "title", part("part.titled", e.title()),
                        "span", words.span(e.startsAt(), e.endsAt()),
                        "clash", part("part.clash", e.clashReason()));
            case ActivityRescheduled e ->
                titled(
                        e.activityId(),
                        Map.of(
                                "span", words.span(e.startsAt(), e.endsAt()),
                                "reason", part("part.reason", e.reason()),
                                "clash", part("part.clash", e.clashReason())));
            case ActivityCancelled e -> titled(e.activityId(), Map.of("reason", part("part.reason", e.reason())));
            case ActivityHeld e ->
                titled(
                        e.activityId(),
                        Map.of(
                                "start", words.moment(e.heldAt()),
                                "veterans", e.attendance().veterans(),
                                "students", e.attendance().students(),
                                "teachers", e.attendance().teachers(),
                                "guests", e.attendance().guests()));
        };
    }

    private Map<String, Object> booking(BookingEvent event) {
        return switch (event) {
            case DayBooked e -> titled(e.activityId(), Map.of("span", words.span(e.from(), e.until())));
            case DayReleased e -> titled(e.activityId(), Map.of());
        };
    }

    private Map<String, Object> visit(VisitEvent event) {
        return switch (event) {
            case VisitRecorded e ->
                Map.of(
                        "kind", e.kind().name(),
                        "day", words.day(e.visitedOn()),
                        "whom", e.person() == null ? part("part.host", e.host()) : veteran(e.person()));
            case VisitVoided e ->
                Map.of(
                        "kind", e.kind().name(),
                        "day", words.day(e.visitedOn()),
                        "whom", e.person() == null ? "" : veteran(e.person()),
                        "reason", part("part.reason", e.reason()));
        };
    }

    private Map<String, Object> fund(FundEvent event) {
        return switch (event) {
            case FundOpened e -> Map.of("name", e.name());
            case DonationRegistered e ->
                Map.of(
                        "amount", words.money(e.amountQepik()),
                        "day", words.day(e.receivedOn()),
                        "receipt", Long.toString(e.receiptNumber()),
                        "person", person(e.donor()));
            case GiftInKindRegistered e ->
                Map.of(
                        "amount", words.money(e.estimatedQepik()),
                        "day", words.day(e.receivedOn()),
                        "receipt", Long.toString(e.receiptNumber()),
                        "person", person(e.donor()),
                        "text", part("part.what", e.what()));
            case IncomeRecorded e ->
                Map.of(
                        "amount", words.money(e.amountQepik()),
                        "day", words.day(e.receivedOn()),
                        "receipt", Long.toString(e.receiptNumber()),
                        "text", part("part.colon", e.source()));
            case SupportPaid e ->
                Map.of(
                        "amount", words.money(e.amountQepik()),
                        "day", words.day(e.paidOn()),
                        "receipt", Long.toString(e.receiptNumber()),
                        "person", person(e.veteran()),
                        "text", part("part.purpose", e.purpose()));
            case AwardPaid e ->
                Map.of(
                        "amount", words.money(e.amountQepik()),
                        "day", words.day(e.paidOn()),
                        "receipt", Long.toString(e.receiptNumber()),
                        "person", person(e.student()),
                        "text", part("part.colon", e.reason()));
            case CostPaid e ->
                titled(
                        e.activity(),
                        Map.of(
                                "amount", words.money(e.amountQepik()),
                                "day", words.day(e.paidOn()),
                                "receipt", Long.toString(e.receiptNumber()),
                                "text", part("part.purpose", e.purpose())));
            case EntryVoided e -> {
                var voided = joined.receipt(e.voided());
                var value = Math.max(Math.abs(e.balanceQepik()), Math.abs(e.inKindQepik()));
                yield Map.of(
                        "known", voided == null ? "no" : "yes",
                        "voided", voided == null ? "" : voided.toString(),
                        "amount", words.money(value),
                        "receipt", Long.toString(e.receiptNumber()),
                        "reason", part("part.reason", e.reason()));
            }
        };
    }

    private Map<String, Object> evidence(EvidenceEvent event) {
        return switch (event) {
            case EvidenceAttached e -> Map.of("file", part("part.quoted", e.fileName()));
        };
    }

    private Map<String, Object> person(PersonEvent event) {
        return switch (event) {
            case PersonCorrected e -> Map.of("name", person(e.personId()));
            case PersonRegistered e -> Map.of("kind", words.say("person." + e.kind()), "name", person(e.personId()));
        };
    }

    /** By their names, as the sentence's pattern asks for them. */
    private Map<String, Object> card(CardEvent event) {
        var values = new HashMap<String, Object>();
        Spelled.values((Record) event).forEach((name, value) -> {
            if (!name.equals("items") && !event.card().equals(value)) values.put(name, said(name, value));
        });
        return values;
    }

    private Object said(String name, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Ciphertext text -> part("part.said", text);
            case PersonId person -> person(person);
            case UserId user -> user(user);
            case LocalDate day -> words.day(day);
            case Instant moment -> words.moment(moment);
            case Boolean truth -> truth ? "yes" : "no";
            case Enum<?> code -> code.name();
            case Long amount when name.endsWith("Qepik") -> words.money(amount);
            case Number number -> number;
            case List<?> several -> several.size();
            case ActivityId activity -> quoted(joined.title(activity));
            case Id card -> quoted(joined.card(card.value()));
            default -> value.toString();
        };
    }

    private String quoted(@Nullable String text) {
        return text == null ? "" : words.say("part.said", Map.of("text", Words.brief(text)));
    }

    private Map<String, Object> account(AccountEvent event) {
        var values = new HashMap<String, Object>();
        values.put("whose", user(event.userId()));
        switch (event) {
            case AccountOpened e -> {
                values.put("role", words.say("role." + e.role()));
                values.put("organisation", e.organisation().value());
            }
            case AccountRoleChanged e -> {
                values.put("before", words.say("role." + e.before()));
                values.put("role", words.say("role." + e.role()));
            }
            case AccountDisabled _, AccountEnabled _, AccountPasswordChanged _, AccountPasswordReset _ -> {}
        }
        return values;
    }

    private Map<String, Object> refusal(RefusalEvent event) {
        return switch (event) {
            case CommandRefused e -> Map.of("command", known("command.", e.command()), "why", why(e.code()));
        };
    }

    private Map<String, Object> repair(RepairEvent event) {
        var what = known("difference.", event.kind());
        return switch (event) {
            case RepairAsked e -> Map.of("what", what, "document", e.document());
            case RepairEnded e -> Map.of("what", what, "document", e.document(), "done", e.done() ? "yes" : "no");
        };
    }

    private String why(String code) {
        return words.has("refusal." + code)
                ? words.say("refusal." + code)
                : words.say("refusal.other", Map.of("code", code));
    }

    /** The words for a name that somebody may have added since, or else the name itself. */
    private String known(String group, String name) {
        return words.has(group + name) ? words.say(group + name) : name;
    }

    private Map<String, Object> titled(ActivityId activity, Map<String, Object> others) {
        var title = joined.title(activity);
        var values = new HashMap<>(others);
        values.put("known", title == null ? "no" : "yes");
        values.put("title", title == null ? "" : title);
        return values;
    }

    private String part(String key, @Nullable Ciphertext sealed) {
        var text = sealed == null ? null : joined.text(sealed);
        return text == null ? "" : words.say(key, Map.of("text", Words.brief(text)));
    }

    private String veteran(PersonId person) {
        return words.say("part.veteran", Map.of("text", person(person)));
    }

    private String person(@Nullable PersonId person) {
        if (person == null) return words.say("part.anonymous");
        return Objects.requireNonNullElseGet(joined.person(person), () -> words.say("part.hidden"));
    }

    private String user(UserId user) {
        return Objects.requireNonNullElseGet(joined.user(user), () -> words.say("part.nobody"));
    }

    private String items(List<ItemId> items) {
        var keys = keys(items);
        if (keys.isEmpty()) return "";
        return words.say("part.items", Map.of("count", keys.split(", ", -1).length, "keys", keys));
    }

    private String keys(List<ItemId> items) {
        return items.stream()
                .distinct()
                .map(joined::key)
                .filter(Objects::nonNull)
                .sorted(ItemKeys.ORDER)
                .collect(Collectors.joining(", "));
    }
}
