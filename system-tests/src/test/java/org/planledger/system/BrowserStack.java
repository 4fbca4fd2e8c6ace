package org.planledger.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.planledger.system.browser.Chromium;

/** Gives the classes that look at pages a stack that only they share, and one browser. */
final class BrowserStack implements ParameterResolver {
    private static final ExtensionContext.Namespace ROOM = ExtensionContext.Namespace.create(BrowserStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Stack.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // both are closed by JUnit when the whole run ends
        var store = context.getRoot().getStore(ROOM);
        var stack = store.computeIfAbsent("stack", _ -> Stack.start(), Stack.class);
        if (parameter.getParameter().getType() == Stack.class) return stack;
        return store.computeIfAbsent("chromium", _ -> Chromium.start(stack.url()), Chromium.class);
    }
}
