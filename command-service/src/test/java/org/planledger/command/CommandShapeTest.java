package org.planledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.command.activity.RescheduleEvent;
import org.planledger.command.activity.ScheduleEvent;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.ThisCentury;
import org.planledger.command.plan.ApprovePlan;
import org.planledger.command.plan.ImportedRow;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.PlanId;
import tools.jackson.databind.json.JsonMapper;

/** A body with holes becomes a record all the same, so that validation can name every hole at once. */
class CommandShapeTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    static Collection<Class<? extends Command>> commands() {
        return Catalogue.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anEmptyBodyNamesEveryRequiredField(Class<? extends Command> type) {
        var required = Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(NotNull.class)
                        || field.isAnnotationPresent(NotBlank.class)
                        || field.isAnnotationPresent(NotEmpty.class))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
        assertThat(wrongFields("{}", type)).isEqualTo(required);
    }

    @Test
    void aHoleInAListIsNamed() {
        var body = """
                {"items":[null],"kind":"meeting","title":"Görüş","startsAt":"2025-05-14T06:00:00Z",
                 "endsAt":"2025-05-14T08:00:00Z","place":"Klub","participants":[null]}""";
        assertThat(wrongFields(body, ScheduleEvent.class))
                .containsExactlyInAnyOrder("items[0].<list element>", "participants[0].<list element>");
    }

    @Test
    void anActivityEndsAfterItStarts() {
        var noon = Instant.parse("2025-05-14T08:00:00Z");
        var move = new RescheduleEvent(new ActivityId(new UUID(4, 1)), noon, noon, "Klub", "təmir", null);
        assertThat(VALIDATOR.validate(move))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getPropertyPath()).asString().isEqualTo("endsAt"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyDayAndInstantLiesInThisCentury(Class<? extends Command> type) {
        assertThat(type.getDeclaredFields())
                .filteredOn(field -> field.getType() == LocalDate.class || field.getType() == Instant.class)
                .allMatch(field -> field.isAnnotationPresent(ThisCentury.class));
    }

    @Test
    void aDayThatNoCalendarReachesIsNamed() {
        var day = LocalDate.MIN;
        assertThat(VALIDATOR.validate(new ApprovePlan(new PlanId(new UUID(1, 1)), day)))
                .hasSize(1);
        var move = new RescheduleEvent(new ActivityId(new UUID(4, 1)), Instant.MIN, Instant.MAX, "Klub", "təmir", null);
        assertThat(VALIDATOR.validate(move)).hasSize(2);
        var row = new ImportedRow(
                "1.1",
                1,
                "istiqamət",
                "iş",
                List.of("yol"),
                List.of("icraçı"),
                new DueRule.OnDate(day),
                List.of(),
                "nəticə",
                new ImportedRow.Source("", "", "", "", "", "", ""));
        assertThat(VALIDATOR.validate(row))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getPropertyPath()).asString().isEqualTo("due"));
    }

    @Test
    void somethingNewGetsAnIdentityIfTheSenderGivesNone() {
        var body = JSON.readValue("{}", ScheduleEvent.class);
        assertThat(body.activityId()).isNotNull();
        assertThat(body.items()).isEqualTo(List.of());
    }

    private static Collection<String> wrongFields(String body, Class<? extends Command> type) {
        return VALIDATOR.validate(JSON.readValue(body, type)).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
