package org.planledger.command.lesson;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.lesson.LessonId;
import org.planledger.events.lesson.LessonRejected;

/** Decides that a lesson is not taken into account. */
@CommandName(
        value = "reject-lesson",
        roles = Role.HEAD,
        events = LessonRejected.class,
        refusals = "lesson.decided",
        unknown = "lesson.unknown")
public record RejectLesson(
        @NotNull LessonId lessonId,

        @Schema(description = "Why it is not taken into account")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return lessonId.value();
    }
}
