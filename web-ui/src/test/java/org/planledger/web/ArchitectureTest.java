package org.planledger.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.planledger.web");

    @Test
    void onlyHttpConnectsThisToTheServices() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.planledger.events..",
                        "org.planledger.command..",
                        "org.planledger.query..",
                        "org.axonframework..",
                        "org.apache.kafka..",
                        "com.mongodb..",
                        "java.sql..")
                .check(OURS);
    }

    @Test
    void onlyWireAndTheLiveStreamSpeakHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.planledger.web.wire..", "org.planledger.web.live..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.springframework.web.client..")
                .check(OURS);
    }

    @Test
    void theFormMechanismKnowsNoForm() {
        noClasses()
                .that()
                .resideInAPackage("org.planledger.web.form..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.planledger.web..")
                        .and(not(resideInAnyPackage(
                                "org.planledger.web.form..",
                                "org.planledger.web.shell..",
                                "org.planledger.web.signin..",
                                "org.planledger.web.text..",
                                "org.planledger.web.wire.."))))
                .check(OURS);
    }

    @Test
    void textChangesCaseOnlyByTheRulesOfALanguage() {
        noClasses()
                .should()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .check(OURS);
    }

    @Test
    void moneyIsNeverFloating() {
        noClasses()
                .that()
                .resideInAnyPackage("org.planledger.web.fund..", "org.planledger.web.form..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class)
                .check(OURS);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().should().callMethod(java.time.Instant.class, "now").check(OURS);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(OURS);
    }

    @Test
    void pagesStayInsideTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(org.springframework.stereotype.Controller.class)
                .should()
                .notBePublic()
                .check(OURS);
    }
}
