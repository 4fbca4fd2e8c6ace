package org.planledger.command.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;

/** Records that a veteran at home, a club or an organisation was visited. */
@CommandName(
        value = "record-visit",
        events = VisitRecorded.class,
        refusals = {
            "visit.already-recorded",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "visit.in-future",
            "visit.person-missing",
            "visit.person-unexpected",
            "visit.host-missing",
            "visit.host-unexpected",
            "person.unknown",
            "person.not-veteran"
        })
public record RecordVisit(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        VisitId visitId,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items,

        @Schema(description = "Where it went") @NotNull VisitKind kind,

        @Schema(description = "The veteran visited; only for HOME") @Nullable
        PersonId person,

        @Schema(description = "The club or organisation visited; not for HOME") @Size(max = Limits.NAME) @Nullable
        String host,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate visitedOn,

        @Schema(description = "How long it took, in minutes") @NotNull @Min(1) @Max(1440)
        Integer minutes,

        @Schema(description = "How many students went along") @NotNull @Min(0) @Max(1000)
        Integer students,

        @Schema(description = "Who went, in words") @NotBlank @Size(max = Limits.TEXT)
        String visitors,

        @Schema(description = "Needs and wishes that were heard") @Size(max = Limits.TEXT) @Nullable
        String needs,

        @Schema(description = "Help that was given") @Size(max = Limits.TEXT) @Nullable
        String help,

        @Schema(description = "Whether the veteran agreed to the visit and its record") @NotNull
        Boolean agreed)
        implements Command {

    public RecordVisit {
        visitId = Command.identified(visitId, VisitId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return visitId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }

    /** At home it is a person who is visited, elsewhere a host: the other one is not given. */
    void requireWhoWasVisited() {
        var atHome = kind == VisitKind.HOME;
        var hosted = host != null && !host.isBlank();
        if (atHome && person == null) throw new RuleViolated("visit.person-missing");
        if (!atHome && person != null) throw new RuleViolated("visit.person-unexpected");
        if (!atHome && !hosted) throw new RuleViolated("visit.host-missing");
        if (atHome && hosted) throw new RuleViolated("visit.host-unexpected");
    }
}
