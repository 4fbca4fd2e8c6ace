package org.planledger.command.fund;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/** Registers a donation (ianə) into the fund, in money or in kind; makes a receipt. */
@CommandName(
        value = "register-donation",
        events = {DonationRegistered.class, GiftInKindRegistered.class},
        refusals = {
            "entry.already-recorded",
            "donation.in-future",
            "donation.what-missing",
            "person.unknown",
            "item.unknown"
        },
        unknown = "fund.unknown")
public record RegisterDonation(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        EntryId entryId,

        @NotNull Form form,

        @Schema(description = "Amount in qəpik (1 AZN = 100 qəpik); the estimated value if given in kind")
        @NotNull
        @Min(1)
        @Max(Limits.AMOUNT_QEPIK)
        Long amountQepik,

        @Schema(description = "Who gave; left out when the donor stays unnamed") @Nullable
        PersonId donor,

        @Schema(description = "The day it came in, not in the future") @NotNull @ThisCentury
        LocalDate receivedOn,

        @Schema(description = "The plan items it serves; may be none") @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items,

        @Schema(description = "What else is to be known") @Size(max = Limits.TEXT) @Nullable
        String note,

        @Schema(description = "What was given; required in kind") @Size(max = Limits.TEXT) @Nullable
        String what)
        implements FundCommand {
    /** How it was given. */
    public enum Form {
        /** Pul. */
        MONEY,
        /** Əşya: counted apart from the balance. */
        IN_KIND
    }

    public RegisterDonation {
        entryId = Command.identified(entryId, EntryId::new);
        items = Command.distinct(items);
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }

    void requireWhat() {
        if (form == Form.IN_KIND && (what == null || what.isBlank())) throw new RuleViolated("donation.what-missing");
    }

    /** Everything that was written about it, so that nothing typed is lost. */
    @Nullable
    String words() {
        var words = Stream.of(what, note)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }
}
