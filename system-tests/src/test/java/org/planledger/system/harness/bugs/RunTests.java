package org.planledger.system.harness.bugs;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Main class of a JVM that runs one test class of a module, or one method of it, against other classes than the module's own. */
public final class RunTests {
    static final int ALL_PASSED = 0;
    static final int CAUGHT = 3;
    static final int NOT_STARTED = 4;

    private RunTests() {}

    public static void main(String[] arguments) {
        var test = arguments[0];
        var selector = test.contains("#") ? selectMethod(test) : selectClass(test);
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selector)
                                .build(),
                        summary);
        var result = summary.getSummary();
        result.printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), 5);
        System.out.flush();
        // Runtime.halt: what a broken variant left running shall not keep this from ending
        if (result.getTestsFailedCount() > 0) Runtime.getRuntime().halt(CAUGHT);
        boolean ran = result.getTestsSucceededCount() > 0 && result.getContainersFailedCount() == 0;
        Runtime.getRuntime().halt(ran ? ALL_PASSED : NOT_STARTED);
    }
}
