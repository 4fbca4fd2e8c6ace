package org.planledger.command.knowledge;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.knowledge.KnowledgeCheckVoided;
import org.planledger.events.knowledge.KnowledgeId;

/** Takes back a check that was recorded by mistake; the record stays and no longer counts. */
@CommandName(
        value = "void-knowledge-check",
        events = KnowledgeCheckVoided.class,
        refusals = "knowledge.already-voided",
        unknown = "knowledge.unknown")
public record VoidKnowledgeCheck(
        @NotNull KnowledgeId knowledgeId,

        @Schema(description = "Why it does not count") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return knowledgeId.value();
    }
}
