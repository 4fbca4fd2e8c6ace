package org.planledger.localstack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom in this module. */
class WallsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.planledger.localstack");

    @Test
    void onlyThePartsKnowWhatIsInsideAStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..parts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka..", "de.bwaldvogel..", "io.zonky..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void watchingAProcessKnowsNothingOfWhatItIs() {
        noClasses()
                .that()
                .resideInAPackage("..process..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..parts..", "..seed..", "..client..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void theApplicationsAreKnownByTheirHttpOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.planledger.command..",
                        "org.planledger.query..",
                        "org.planledger.web..",
                        "org.planledger.events..")
                .check(CLASSES);
    }
}
