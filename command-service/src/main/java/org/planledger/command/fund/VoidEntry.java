package org.planledger.command.fund;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;

/** Takes a mistaken entry back with a counter-entry that has a receipt of its own; both stay. */
@CommandName(
        value = "void-entry",
        events = EntryVoided.class,
        refusals = {"entry.unknown", "entry.already-voided", "entry.not-voidable", "fund.overdraft"},
        unknown = "fund.unknown")
public record VoidEntry(
        @Schema(description = "The entry to take back") @NotNull
        EntryId entryId,

        @Schema(description = "Why it is taken back") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements FundCommand {}
