package org.planledger.command.survey;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Limits;

/** What somebody answered to one question. */
public record Given(
        @Schema(description = "Number of the question") @NotNull @Min(1) @Max(30)
        Integer question,

        @Schema(description = "Number of the choice, or the mark from 1 to 5") @Min(1) @Max(20) @Nullable
        Integer chosen,

        @Schema(description = "The answer in words, if the question asks for words") @Size(max = Limits.TEXT) @Nullable
        String text) {
    boolean hasText() {
        return text != null && !text.isBlank();
    }
}
