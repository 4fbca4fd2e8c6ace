package org.planledger.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text typed into a form that could not be sent because nobody was signed in any more. It waits in the server's session. */
public record Draft(String command, @Nullable String userId, Instant at, Map<String, List<String>> values)
        implements Serializable {
    private static final String NAME = Draft.class.getName();
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final String FORMS = "/forms/";
    // Far more than our largest form; what it fills is memory that somebody unknown asks for.
    private static final int MOST_OF_STRANGERS = 40_000;

    /** Keeps what a form's request carries; answers where the form is, or null when it is not a form's request. */
    static @Nullable String keep(HttpServletRequest request, @Nullable String userId, Instant now) {
        if (!"POST".equals(request.getMethod()) || !request.getRequestURI().startsWith(FORMS)) return null;
        if (userId == null && size(request) > MOST_OF_STRANGERS) return FORMS + command(request);
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, typed) -> {
            if (!name.equals("_csrf") && !secret(name)) values.put(name, Arrays.asList(typed));
        });
        var command = command(request);
        request.getSession().setAttribute(NAME, new Draft(command, userId, now, values));
        return FORMS + command + "?draft";
    }

    private static String command(HttpServletRequest request) {
        return request.getRequestURI().substring(FORMS.length());
    }

    private static long size(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + Arrays.stream(field.getValue())
                                .mapToLong(String::length)
                                .sum())
                .sum();
    }

    /** A password does not wait anywhere. */
    private static boolean secret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Takes the kept text back, once, if it is this person's and not old. */
    public static @Nullable Map<String, List<String>> take(
            HttpServletRequest request, String command, String userId, Instant now) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof Draft draft)) return null;
        if (!draft.command.equals(command) || (draft.userId != null && !draft.userId.equals(userId))) return null;
        session.removeAttribute(NAME);
        return draft.at.plus(KEPT).isBefore(now) ? null : draft.values;
    }
}
