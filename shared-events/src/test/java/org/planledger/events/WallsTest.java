package org.planledger.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The published language depends on nothing but the JDK and annotations. */
class WallsTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.planledger.events");

    @Test
    void nothingButJavaAndAnnotationsIsUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.planledger.events..", "java..", "com.fasterxml.jackson.annotation..", "org.jspecify..")
                .check(MODULE);
    }

    @Test
    void noMoneyIsFloatingPointAndNoTimeIsTakenFromTheWall() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class)
                .check(MODULE);
        noClasses().should().callMethod(java.time.Instant.class, "now").check(MODULE);
        noClasses().should().callMethod(String.class, "toUpperCase").check(MODULE);
        noClasses().should().callMethod(String.class, "toLowerCase").check(MODULE);
    }
}
