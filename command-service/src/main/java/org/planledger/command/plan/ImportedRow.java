package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemImported;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.SourceCells;

/** One row of an official plan: normalised for reading, and character for character. */
public record ImportedRow(
        @Schema(description = "Number in the plan, unique within it", example = "4.2")
        @NotNull
        @Pattern(regexp = "[0-9]{1,3}([.][0-9]{1,3}){0,3}")
        String key,

        @Schema(description = "Number of the section, from 1") @NotNull @Min(1) @Max(100)
        Integer section,

        @NotBlank @Size(max = Limits.TEXT) String direction,
        @NotBlank @Size(max = Limits.TEXT) String work,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = Limits.TEXT) String> ways,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = Limits.NAME) String> executors,
        @NotNull @ThisCentury DueRule due,

        @Schema(description = "Places in the development strategy, in the document's order") @Size(max = 50)
        List<@NotNull @Pattern(regexp = "[0-9]{1,3}([.][0-9]{1,3}){0,3}") String> strategyCodes,

        @NotBlank @Size(max = Limits.TEXT) String expectedResult,
        @NotNull @Valid Source source) {

    public ImportedRow {
        ways = Command.listed(ways);
        executors = Command.listed(executors);
        strategyCodes = Command.listed(strategyCodes);
    }

    ItemImported asItemOf(PlanId planId, ItemId itemId) {
        return new ItemImported(
                itemId,
                planId,
                key,
                section,
                direction,
                work,
                ways,
                executors,
                due,
                strategyCodes,
                expectedResult,
                source.cells());
    }

    /** The cells as they stand in the document, line breaks included; empty where the document leaves them empty. */
    public record Source(
            @NotNull @Size(max = Limits.CELL) String direction,
            @NotNull @Size(max = Limits.CELL) String work,
            @NotNull @Size(max = Limits.CELL) String ways,
            @NotNull @Size(max = Limits.CELL) String executors,
            @NotNull @Size(max = Limits.CELL) String due,
            @NotNull @Size(max = Limits.CELL) String strategyCodes,
            @NotNull @Size(max = Limits.CELL) String expectedResult) {

        SourceCells cells() {
            return new SourceCells(direction, work, ways, executors, due, strategyCodes, expectedResult);
        }
    }
}
