package org.planledger.command.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The address that a problem is about. */
final class Instance {
    private Instance() {}

    /** Null when what was asked for is no address at all; a problem may do without. */
    static @Nullable URI of(HttpServletRequest request) {
        @Nullable Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path == null) path = request.getRequestURI();
        try {
            return path == null ? null : new URI(path.toString());
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
