package org.planledger.command.evidence;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.evidence.EvidenceAttached;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.evidence.Subject;
import org.planledger.events.plan.ItemId;

/** Attaches a file that was uploaded before to what it shows. */
@CommandName(
        value = "attach-evidence",
        events = EvidenceAttached.class,
        refusals = {"evidence.already-attached", "evidence.unknown", "subject.unknown", "item.unknown"})
public record AttachEvidence(
        @Schema(description = "The uploaded file") @NotNull EvidenceId evidenceId,

        @Schema(description = "What it shows") @NotNull @Valid
        Shown subject,

        @Schema(description = "The plan items it counts for") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items,

        @Schema(description = "What is to be seen") @Size(max = Limits.TEXT) @Nullable
        String caption)
        implements Command {

    public AttachEvidence {
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return evidenceId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }

    /** What a file shows. */
    public record Shown(
            @NotNull Subject.Kind kind,

            @Schema(
                    description = "The thing of that kind",
                    extensions = @Extension(properties = @ExtensionProperty(name = "x-refers-to", value = "kind")))
            @NotNull
            UUID id) {
        Subject subject() {
            return new Subject(kind, id);
        }
    }
}
