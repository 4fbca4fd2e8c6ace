package org.planledger.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.query.language.Since;
import org.planledger.query.language.Until;
import org.planledger.query.language.Words;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.OfInstallation;
import org.planledger.query.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit history. */
@RestController
@RequestMapping("/audit")
class AuditController {
    private final AuditEntries entries;

    AuditController(AuditEntries entries) {
        this.entries = entries;
    }

    @GetMapping
    @Operation(summary = "Every event and refusal as a sentence, the newest first")
    Page<AuditEntry> audit(
            @RequestParam @Nullable @Parameter(description = "A person it names or speaks of") UUID person,
            @RequestParam @Nullable UUID item,
            @RequestParam @Nullable @Parameter(description = "The stream it is in: a card, an activity, a visit")
                    UUID aggregate,
            @RequestParam
                    @Nullable
                    @Parameter(
                            description = "Event type; repeat it for several",
                            array = @ArraySchema(schema = @Schema(type = "string", example = "visit.recorded")))
                    List<EventName> type,
            @RequestParam @Nullable @Parameter(description = "Who acted") UUID actor,
            @RequestParam
                    @Nullable
                    @Parameter(
                            description = "Recorded from this day or instant on",
                            schema = @Schema(type = "string", example = "2026-11-01"))
                    Since from,
            @RequestParam
                    @Nullable
                    @Parameter(
                            description = "Recorded until this day, included, or before this instant",
                            schema = @Schema(type = "string", example = "2026-11-30"))
                    Until to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views,
            Locale locale) {
        var conditions = conditions(type, actor, from, to)
                .whereGiven("persons", person == null ? null : new PersonId(person))
                .whereGiven("items", item == null ? null : new ItemId(item))
                .whereGiven("aggregateId", aggregate);
        return entries.page(views, conditions, page, size, Words.in(locale));
    }

    @GetMapping("/installation")
    @Operation(summary = "Accounts and rights: every event and refusal of the whole installation, the newest first")
    Page<AuditEntry> installation(
            @RequestParam
                    @Nullable
                    @Parameter(
                            description = "Event type; repeat it for several",
                            array = @ArraySchema(schema = @Schema(type = "string", example = "account.opened")))
                    List<EventName> type,
            @RequestParam @Nullable @Parameter(description = "Who acted") UUID actor,
            @RequestParam
                    @Nullable
                    @Parameter(
                            description = "Recorded from this day or instant on",
                            schema = @Schema(type = "string", example = "2026-11-01"))
                    Since from,
            @RequestParam
                    @Nullable
                    @Parameter(
                            description = "Recorded until this day, included, or before this instant",
                            schema = @Schema(type = "string", example = "2026-11-30"))
                    Until to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            @OfInstallation Views views,
            Locale locale) {
        return entries.page(views, conditions(type, actor, from, to), page, size, Words.in(locale));
    }

    private static Criteria conditions(
            @Nullable List<EventName> type, @Nullable UUID actor, @Nullable Since from, @Nullable Until to) {
        var conditions = Criteria.all()
                .whereGiven("by", actor == null ? null : new UserId(actor))
                .from("recordedAt", from == null ? null : from.instant())
                .before("recordedAt", to == null ? null : to.instant());
        if (type == null || type.isEmpty()) return conditions;
        return conditions.whereOneOf("type", type.stream().map(EventName::value).toList());
    }
}
