package org.planledger.command.activity;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.OnlyWhen;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.kind.KindChosen;
import org.planledger.events.kind.KindId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/** Puts an activity (tədbir, görüş, təlim …) on the calendar and takes the time of its place and participants. */
@CommandName(
        value = "schedule-event",
        events = {ActivityScheduled.class, DayBooked.class, KindChosen.class},
        refusals = {
            "activity.already-scheduled",
            "activity.kind-unknown",
            "kind.unexpected",
            "kind.unknown",
            "kind.retired",
            "activity.too-long",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "person.unknown",
            "booking.clash"
        })
@EndsAfterStart
public record ScheduleEvent(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        ActivityId activityId,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items,

        @Schema(
                description = "What sort of activity",
                allowableValues = {
                    "training",
                    "meeting",
                    "event",
                    "joint-event",
                    "experience-sharing",
                    "veterans-meeting",
                    "competition",
                    "trip",
                    "exhibition",
                    "public-notice",
                    "other"
                })
        @NotBlank
        @Size(max = 60)
        String kind,

        @Schema(description = "The kind that the centre has defined; only for other")
        @OnlyWhen(field = "kind", is = ActivityKinds.OTHER)
        @Nullable
        KindId definedKind,

        @NotBlank @Size(max = Limits.TITLE) String title,
        @NotNull @ThisCentury Instant startsAt,

        @Schema(description = "After the begin, within 14 days") @NotNull @ThisCentury
        Instant endsAt,

        @Schema(extensions = @Extension(properties = @ExtensionProperty(name = "x-refers-to", value = "place")))
        @NotBlank
        @Size(max = Limits.NAME)
        String place,

        @Schema(description = "Persons whose time it takes") @Size(max = Limits.NAMED)
        List<@NotNull PersonId> participants,

        @Schema(description = "Why it is set although place or person is taken; needed only then")
        @Size(max = Limits.REASON_MAX)
        @Nullable
        String clashReason)
        implements Command, EndsAfterStart.Timed {

    public ScheduleEvent {
        activityId = Command.identified(activityId, ActivityId::new);
        items = Command.distinct(items);
        participants = Command.distinct(participants);
    }

    /** A kind that the centre has defined is one of those that the plan leaves open. */
    void requireOther() {
        if (definedKind != null && !kind.equals(ActivityKinds.OTHER)) throw new RuleViolated("kind.unexpected");
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return activityId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
