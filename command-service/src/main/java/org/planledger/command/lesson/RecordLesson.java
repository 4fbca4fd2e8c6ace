package org.planledger.command.lesson;

import io.swagger.v3.oas.annotations.media.Schema;
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
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.lesson.LessonId;
import org.planledger.events.lesson.LessonRecorded;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

/** Records what was learnt from the practice of others. */
@CommandName(
        value = "record-lesson",
        events = LessonRecorded.class,
        refusals = {
            "lesson.already-recorded",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "partner.unknown",
            "lesson.in-future"
        })
public record RecordLesson(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        LessonId lessonId,

        @Schema(description = "From whom") @Nullable PartnerId partner,

        @Schema(description = "What was learnt") @NotBlank @Size(max = Limits.TEXT)
        String text,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate learnedOn,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public RecordLesson {
        lessonId = Command.identified(lessonId, LessonId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return lessonId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
