package org.planledger.command.lesson;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.lesson.LessonAdopted;
import org.planledger.events.lesson.LessonId;

/** Takes a lesson into account. */
@CommandName(
        value = "adopt-lesson",
        roles = Role.HEAD,
        events = LessonAdopted.class,
        refusals = {"lesson.decided", "lesson.in-future"},
        unknown = "lesson.unknown")
public record AdoptLesson(
        @NotNull LessonId lessonId,

        @Schema(description = "How it is taken into account") @NotBlank @Size(max = Limits.TEXT)
        String how,

        @Schema(description = "From which day on, not in the future") @NotNull @ThisCentury
        LocalDate adoptedOn)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return lessonId.value();
    }
}
