package org.planledger.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.planledger.command.decision.Command;
import org.planledger.events.OrganisationId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies as the service does, and fails only where the service would. */
final class CommandReading {
    private static final JsonMapper JSON = strict();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");

    private CommandReading() {}

    private static JsonMapper strict() {
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(32)
                .maxStringLength(200_000)
                .maxNameLength(200)
                .maxNumberLength(40)
                .maxTokenCount(200_000)
                .build();
        var builder = JsonMapper.builder(
                JsonFactory.builder().streamReadConstraints(limits).build());
        new WebRoom().strictReading().customize(builder);
        return builder.build();
    }

    /** A body is a command that can be checked, or is refused in one way. */
    static void check(Class<? extends Command> type, byte[] body) {
        Command command;
        try {
            command = JSON.readerFor(type).readValue(body);
        } catch (JacksonException refused) {
            assertThat(FieldErrors.of(refused).code()).isEqualTo("request.malformed");
            return;
        }
        if (command == null) return;
        // neither may fail on a command that nobody has found fault with yet
        var wrong = VALIDATOR.validate(command);
        if (wrong.isEmpty()) {
            assertThat(command.concerns()).isNotNull();
            assertThat(command.target(QAZI)).isNotNull();
        } else {
            assertThat(FieldErrors.of(wrong)).isNotEmpty();
        }
    }
}
