package org.planledger.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rules know the published events, what they may ask while deciding, and nothing of the technical rooms. */
class RuleWallsTest {
    private static final String[] RULES = {
        "org.planledger.command.account",
        "org.planledger.command.plan",
        "org.planledger.command.activity",
        "org.planledger.command.booking",
        "org.planledger.command.visit",
        "org.planledger.command.fund",
        "org.planledger.command.person",
        "org.planledger.command.evidence"
    };
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.planledger.command");

    @Test
    void rulesUseOnlyWhatIsTheirs() {
        classes()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "jakarta.validation..",
                        "io.swagger.v3.oas.annotations..",
                        "org.axonframework.commandhandling",
                        "org.axonframework.eventsourcing",
                        "org.axonframework.modelling.command",
                        "org.planledger.events..",
                        "org.planledger.command.decision",
                        "org.planledger.command.account",
                        "org.planledger.command.evidence",
                        "org.planledger.command.plan",
                        "org.planledger.command.activity",
                        "org.planledger.command.booking",
                        "org.planledger.command.visit",
                        "org.planledger.command.fund",
                        "org.planledger.command.person")
                .check(ALL);
    }

    @Test
    void rulesDoNotLookAtTheWallClock() {
        noClasses()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ALL);
    }
}
