package org.planledger.command;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
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
        "org.planledger.command.indicator",
        "org.planledger.command.person",
        "org.planledger.command.evidence",
        "org.planledger.command.need",
        "org.planledger.command.interview",
        "org.planledger.command.service",
        "org.planledger.command.care",
        "org.planledger.command.consent",
        "org.planledger.command.rhythm",
        "org.planledger.command.partner",
        "org.planledger.command.contact",
        "org.planledger.command.protocol",
        "org.planledger.command.project",
        "org.planledger.command.act",
        "org.planledger.command.knowledge",
        "org.planledger.command.lesson",
        "org.planledger.command.invitation",
        "org.planledger.command.trip",
        "org.planledger.command.minutes",
        "org.planledger.command.notice",
        "org.planledger.command.tournament",
        "org.planledger.command.survey",
        "org.planledger.command.place",
        "org.planledger.command.kind",
        "org.planledger.command.series",
        "org.planledger.command.hosting",
        "org.planledger.command.aid",
        "org.planledger.command.award",
        "org.planledger.command.exhibition",
        "org.planledger.command.referral",
        "org.planledger.command.volunteer",
        "org.planledger.command.practice",
        "org.planledger.command.competence"
    };

    /** Annotations, and what records an event. */
    private static final Class<?>[] FRAMEWORK = {
        CommandHandler.class,
        EventSourcingHandler.class,
        AggregateIdentifier.class,
        AggregateRoot.class,
        AggregateCreationPolicy.class,
        CreationPolicy.class,
        AggregateLifecycle.class
    };

    private static final String[] OTHERS = {
        "org.planledger.command",
        "org.planledger.command.accounts",
        "org.planledger.command.decision",
        "org.planledger.command.eventstore",
        "org.planledger.command.evidence.files",
        "org.planledger.command.keys",
        "org.planledger.command.receipts",
        "org.planledger.command.reconciliation",
        "org.planledger.command.relay",
        "org.planledger.command.sequencer",
        "org.planledger.command.settings",
        "org.planledger.command.web"
    };
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.planledger.command");

    @Test
    void everyPackageIsKnownToHoldRulesOrNot() {
        var known = Stream.concat(Arrays.stream(RULES), Arrays.stream(OTHERS)).toList();
        assertThat(ALL.stream().map(JavaClass::getPackageName).distinct())
                .as("list a new package here; rules keep to the walls below")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void rulesUseOnlyWhatIsTheirs() {
        var outside = resideInAnyPackage(
                "java..",
                "org.jspecify.annotations",
                "jakarta.validation..",
                "io.swagger.v3.oas.annotations..",
                "org.planledger.events..",
                "org.planledger.command.decision");
        classes()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .onlyDependOnClassesThat(outside.or(resideInAnyPackage(RULES)).or(belongToAnyOf(FRAMEWORK)))
                .check(ALL);
    }

    @Test
    void ofTheFrameworksLifecycleRulesOnlyApply() {
        noClasses()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .callMethodWhere(target(owner(type(AggregateLifecycle.class)))
                        .and(target(name("apply")).negate()))
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
