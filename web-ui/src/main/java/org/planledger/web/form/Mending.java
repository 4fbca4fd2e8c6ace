package org.planledger.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.Commands.Account;
import org.planledger.web.wire.Problem;
import org.planledger.web.wire.Refused;
import org.planledger.web.wire.TokenExpired;
import org.planledger.web.wire.Unreachable;
import org.springframework.stereotype.Component;

/** Turns what is wrong into something a person can mend: a sentence, and the field to go to. */
@Component
class Mending {
    /** Fields that a refusal concerns; the first one that the form has is meant. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("booking.clash", List.of("clashReason")),
            Map.entry("activity.too-long", List.of("endsAt")),
            Map.entry("activity.kind-unknown", List.of("kind")),
            Map.entry("activity.in-future", List.of("heldAt")),
            Map.entry("activity.unchanged", List.of("startsAt")),
            Map.entry("attendance.nobody", List.of("attendance.veterans")),
            Map.entry("visit.in-future", List.of("visitedOn")),
            Map.entry("visit.person-missing", List.of("person")),
            Map.entry("visit.host-missing", List.of("host")),
            Map.entry("visit.person-unexpected", List.of("person")),
            Map.entry("visit.host-unexpected", List.of("host")),
            Map.entry("person.unknown", List.of("person", "donor", "veteran", "participants")),
            Map.entry("person.not-veteran", List.of("person", "veteran")),
            Map.entry("donation.in-future", List.of("receivedOn")),
            Map.entry("donation.what-missing", List.of("what")),
            Map.entry("income.in-future", List.of("receivedOn")),
            Map.entry("support.in-future", List.of("paidOn")),
            Map.entry("approval.in-future", List.of("approvedOn")),
            Map.entry("fund.overdraft", List.of("amountQepik")),
            Map.entry("item.unknown", List.of("items")),
            Map.entry("item.closed", List.of("items")),
            Map.entry("account.unknown", List.of("executor")),
            Map.entry("account.name-taken", List.of("userName")),
            Map.entry("account.organisation-reserved", List.of("organisation")),
            Map.entry("account.role-unchanged", List.of("role")),
            Map.entry("account.password-wrong", List.of("currentPassword")),
            Map.entry("account.password-throttled", List.of("currentPassword")),
            Map.entry("account.password-unchanged", List.of("newPassword")),
            Map.entry("executor.already-assigned", List.of("executor")),
            Map.entry("text.unchanged", List.of("after")),
            Map.entry("text.mismatch", List.of("before")),
            Map.entry("evidence.unknown", List.of("evidenceId")),
            Map.entry("subject.unknown", List.of("about")),
            Map.entry("closing.evidence-missing", List.of("activities")),
            Map.entry("closing.activity-not-held", List.of("activities")),
            Map.entry("closing.visit-not-counting", List.of("visits")),
            Map.entry("closing.evidence-elsewhere", List.of("evidence")),
            Map.entry("closing.result-missing", List.of("measure")),
            Map.entry("plan.items-open", List.of("leftReason")),
            Map.entry("closing.result-ambiguous", List.of("noMeasureReason")));

    private final Commands commands;
    private final Texts texts;

    Mending(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    List<Wrong> typed(List<Reading.Complaint> complaints) {
        return complaints.stream()
                .map(complaint -> new Wrong(
                        complaint.field(),
                        texts.say(complaint.code(), complaint.arguments().toArray())))
                .toList();
    }

    List<Wrong> refused(Problem problem, List<Field> fields) {
        var wrongs = new ArrayList<Wrong>();
        for (var error : problem.errors()) {
            wrongs.add(new Wrong(
                    known(error.field(), fields),
                    Objects.requireNonNullElse(error.message(), texts.say("error.generic"))));
        }
        if (wrongs.isEmpty()) wrongs.add(new Wrong(concerned(problem.code(), fields), sentence(problem)));
        return wrongs;
    }

    Conflict conflict(Problem problem) {
        var names = names();
        return new Conflict(problem.changes().stream()
                .map(change -> new Conflict.Line(
                        Objects.requireNonNullElse(texts.first("event." + change.type()), change.type()),
                        change.actor() == null ? null : names.get(change.actor()),
                        change.recordedAt(),
                        ChangedValues.of(change.data(), texts, names)))
                .toList());
    }

    private String sentence(Problem problem) {
        @Nullable String ours = texts.first("code." + problem.code());
        if (ours != null) return ours;
        return problem.detail() == null ? texts.say("error.generic") : problem.detail();
    }

    private static String concerned(String code, List<Field> fields) {
        return FIELDS.getOrDefault(code, List.of()).stream()
                .filter(name -> fields.stream().anyMatch(field -> field.name().equals(name)))
                .findFirst()
                .orElse("");
    }

    private static String known(@Nullable String name, List<Field> fields) {
        if (name == null) return "";
        for (var field : fields) {
            if (name.equals(field.name()) || name.startsWith(field.name() + "[")) return field.name();
        }
        return "";
    }

    private Map<String, String> names() {
        try {
            return commands.accounts().stream().collect(Collectors.toMap(Account::userId, Account::displayName));
        } catch (Unreachable | Refused | TokenExpired _) {
            return Map.of();
        }
    }
}
