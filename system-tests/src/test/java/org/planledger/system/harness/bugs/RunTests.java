package org.planledger.system.harness.bugs;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Main class of a JVM that runs a test class of a module against other classes than the module's own: all of it, or after # its methods,
 * with + between them, of which the last is to fail and the others only lead there.
 */
public final class RunTests {
    static final int ALL_PASSED = 0;
    static final int CAUGHT = 3;
    static final int NOT_STARTED = 4;

    private RunTests() {}

    public static void main(String[] arguments) {
        var test = arguments[0].split("#", 2);
        var methods = test.length < 2 ? List.<String>of() : List.of(test[1].split("\\+"));
        var selectors = methods.isEmpty()
                ? List.of(selectClass(test[0]))
                : methods.stream()
                        .map(method -> selectMethod(test[0] + "#" + method))
                        .toList();
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectors)
                                .build(),
                        summary);
        var result = summary.getSummary();
        result.printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), 5);
        System.out.flush();
        // Runtime.halt: what a broken variant left running shall not keep this from ending
        boolean asMeant = methods.isEmpty() || failed(result).equals(List.of(methods.getLast()));
        if (result.getTestsFailedCount() > 0 && asMeant) Runtime.getRuntime().halt(CAUGHT);
        boolean ran = result.getTestsSucceededCount() > 0 && result.getContainersFailedCount() == 0;
        Runtime.getRuntime().halt(ran && result.getTestsFailedCount() == 0 ? ALL_PASSED : NOT_STARTED);
    }

    /** Names of the methods that failed. */
    private static List<String> failed(TestExecutionSummary result) {
        return result.getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getSource().orElse(null))
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .distinct()
                .toList();
    }
}
