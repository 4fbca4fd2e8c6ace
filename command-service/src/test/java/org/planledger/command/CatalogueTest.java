package org.planledger.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.events.Event;
import org.planledger.events.EventTypes;
import org.planledger.events.refusal.CommandRefused;
import org.planledger.events.repair.RepairAsked;
import org.planledger.events.repair.RepairEnded;

/** The catalogue names everything, and whatever can happen has a command that makes it happen. */
class CatalogueTest {
    @Test
    void itListsEveryCommand() {
        var commands = classes(type -> type.isAnnotatedWith(CommandName.class));
        assertThat(Set.<Class<?>>copyOf(Catalogue.commands())).isEqualTo(commands);
        assertThat(classes(type -> assignableTo(Command.class).test(type) && type.isRecord()))
                .isEqualTo(commands);
    }

    @Test
    void itListsEveryAggregate() {
        assertThat(new HashSet<>(Catalogue.aggregates()))
                .isEqualTo(classes(type -> type.isAnnotatedWith(AggregateRoot.class)));
    }

    @Test
    void everyCommandHasANameOfItsOwn() {
        var names = Catalogue.commands().stream().map(type -> outcomes(type).value());
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)+"));
    }

    @Test
    void everyEventHasACommandThatMakesIt() {
        Set<Class<? extends Event>> made = Catalogue.commands().stream()
                .flatMap(type -> Set.of(outcomes(type).events()).stream())
                .collect(Collectors.toSet());
        Set<Class<? extends Event>> all = new HashSet<>(EventTypes.all());
        all.remove(CommandRefused.class); // made by the room that keeps refusals
        all.removeAll(List.of(RepairAsked.class, RepairEnded.class)); // made by the room that compares the stores
        assertThat(made).isEqualTo(all);
    }

    static CommandName outcomes(Class<?> command) {
        return requireNonNull(command.getAnnotation(CommandName.class));
    }

    private static Set<Class<?>> classes(Predicate<JavaClass> chosen) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.planledger.command")
                        .stream()
                        .filter(chosen)
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }
}
