package org.planledger.system.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The rules of WCAG 2.2 AA on the page that is open. The library's own builder carries every passed rule, and a second page, through the
 * browser's pipe; what is asked here is only what failed.
 */
final class Axe {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String SCRIPT = script();
    private static final String RUN = """
            async tags => {
              const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              if (found.passes.length === 0) return ['no rule was looked at'];
              return found.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`));
            }""";

    private Axe() {}

    /** Each broken rule with the element that breaks it; empty when there is none. */
    @SuppressWarnings("unchecked")
    static List<String> broken(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN, WCAG_2_2_AA);
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            // an expression of its own: what the script ends with is not to be carried back
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8) + ";undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
