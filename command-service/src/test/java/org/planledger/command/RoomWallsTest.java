package org.planledger.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Walls between the technical rooms. */
class RoomWallsTest {
    private static final String[] JDBC = {"java.sql..", "javax.sql..", "org.springframework.jdbc..", "com.zaxxer.."};
    private static final String[] ROOMS_WITH_JDBC = {
        "org.planledger.command.eventstore",
        "org.planledger.command.receipts",
        "org.planledger.command.sequencer",
        "org.planledger.command.keys",
        "org.planledger.command.evidence.files",
        "org.planledger.command.accounts",
        "org.planledger.command.reconciliation"
    };
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.planledger.command");

    @Test
    void onlyTheRelayKnowsKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.planledger.command.relay")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.cloudevents..")
                .check(ALL);
    }

    @Test
    void onlyTheRoomsThatKeepSomethingKnowJdbc() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOMS_WITH_JDBC)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JDBC)
                .check(ALL);
    }

    @Test
    void onlyTheWriterAppendsAndSoNoSpringTransactionSurroundsACommand() {
        noClasses()
                .should()
                .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.planledger.command.eventstore", "org.planledger.command.sequencer")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.transaction.support")
                .check(ALL);
    }

    @Test
    void onlyTheEventStoreKnowsHowAxonIsPutTogether() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.planledger.command.eventstore")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework.config", "org.axonframework.eventsourcing.eventstore")
                .check(ALL);
    }

    @Test
    void textIsNeverFoldedByTheLocaleOfTheMachine() {
        noClasses()
                .should()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .check(ALL);
    }

    @Test
    void roomsDoNotGoRoundInCircles() {
        var rooms = ALL.that(resideInAnyPackage(
                "org.planledger.command.settings..",
                "org.planledger.command.eventstore..",
                "org.planledger.command.receipts..",
                "org.planledger.command.web..",
                "org.planledger.command.accounts..",
                "org.planledger.command.keys..",
                "org.planledger.command.evidence.files..",
                "org.planledger.command.sequencer..",
                "org.planledger.command.relay..",
                "org.planledger.command.reconciliation.."));
        slices().matching("org.planledger.command.(*)..")
                .should()
                .beFreeOfCycles()
                .check(rooms);
    }
}
