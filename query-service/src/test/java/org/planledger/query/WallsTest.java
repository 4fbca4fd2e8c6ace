package org.planledger.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.planledger.query.view.Projection;

/** The walls of the read side. */
class WallsTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.planledger.query");
    private static final String[] FEATURES = {
        "..query.activity..",
        "..query.audit..",
        "..query.card..",
        "..query.coverage..",
        "..query.evidence..",
        "..query.fund..",
        "..query.indicators..",
        "..query.item..",
        "..query.language..",
        "..query.person..",
        "..query.plan..",
        "..query.survey..",
        "..query.tournament..",
        "..query.visit..",
        "..query.worklist.."
    };
    private static final Set<String> ROOMS = Set.of(
            "accounts",
            "intake",
            "keys",
            "ledger",
            "live",
            "reconciliation",
            "replay",
            "rights",
            "store",
            "view",
            "web");

    @Test
    void everyPackageIsKnownToBeAFeatureOrARoom() {
        var known = new HashSet<>(ROOMS);
        for (var feature : FEATURES) known.add(feature.replaceAll("^[.]{2}query[.]|[.]{2}$", ""));
        assertThat(MODULE.stream()
                        .map(type -> type.getPackageName() + ".")
                        .filter(name -> !name.equals("org.planledger.query."))
                        .map(name ->
                                name.substring("org.planledger.query.".length()).split("[.]", 2)[0])
                        .collect(Collectors.toSet()))
                .as("list a new package here; a feature keeps to the walls below")
                .isEqualTo(known);
    }

    @Test
    void aProjectionKnowsNothingButEventsAndItsView() {
        classes()
                .that()
                .implement(Projection.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(concat(
                        "org.planledger.events..",
                        "org.planledger.query.view..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "tools.jackson.databind..",
                        "org.jspecify.."))
                .check(MODULE);
        noClasses()
                .that()
                .implement(Projection.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(org.springframework.stereotype.Component.class)
                .check(MODULE);
    }

    private static String[] concat(String... packages) {
        var all = Arrays.copyOf(packages, packages.length + FEATURES.length);
        System.arraycopy(FEATURES, 0, all, packages.length, FEATURES.length);
        return all;
    }

    @Test
    void noFeatureLooksAtAClockOrTrustsToChance() {
        noClasses()
                .that()
                .resideInAnyPackage(FEATURES)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class)
                .check(MODULE);
    }

    @Test
    void noFeatureReachesPastItsBoundary() {
        noClasses()
                .that()
                .resideInAnyPackage(FEATURES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.mongodb..",
                        "org.bson..",
                        "org.apache.kafka..",
                        "java.sql..",
                        "java.net..",
                        "java.io..",
                        "java.nio.file..",
                        "..query.intake..",
                        "..query.store..",
                        "..query.replay..",
                        "..query.ledger..")
                .check(MODULE);
    }

    @Test
    void onlyIntakeKnowsKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..query.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.cloudevents..")
                .check(MODULE);
    }

    @Test
    void onlyTheStoreKnowsMongoDb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..query.store..")
                .and()
                .doNotHaveFullyQualifiedName("org.planledger.query.Wiring")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..")
                .check(MODULE);
    }

    @Test
    void theViewBoundaryStandsAloneAndTimeComesFromAClock() {
        noClasses()
                .that()
                .resideInAPackage("..query.view..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "org.planledger.events..", "..query.view..", "org.jspecify..", "tools.jackson..")
                .check(MODULE);
        noClasses().should().callMethod(Instant.class, "now").check(MODULE);
    }

    @Test
    void nobodyWritesTheEventStore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.axonframework..")
                .check(MODULE);
    }

    @Test
    void noMoneyIsFloatingPointAndNoTextChangesCaseByAccident() {
        noClasses()
                .that()
                .resideInAnyPackage(FEATURES)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class, double.class, float.class)
                .check(MODULE);
        noClasses().should().callMethod(String.class, "toUpperCase").check(MODULE);
        noClasses().should().callMethod(String.class, "toLowerCase").check(MODULE);
    }

    @Test
    void featuresStandInOneDirection() {
        var features = Arrays.stream(FEATURES)
                .map(feature -> feature.replaceAll("^[.]{2}query[.]|[.]{2}$", ""))
                .collect(Collectors.joining("|"));
        slices().matching("org.planledger.query.(" + features + ")..")
                .should()
                .beFreeOfCycles()
                .check(MODULE);
    }
}
