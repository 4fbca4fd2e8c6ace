package org.planledger.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page needs.
 *
 * @param section which entry of the navigation is current
 * @param here the page's own address, for coming back after switching the language
 * @param demo whether to say that this is a demonstration
 * @param language {@code az} or {@code en}
 * @param asOf which instant the page is of; null means now
 * @param lagSource how far the views are behind, asked only when the frame is written
 */
public record Shell(
        String section,
        String here,
        boolean demo,
        String language,
        @Nullable String asOf,
        LongSupplier lagSource) {
    /** Views older than this are worth a word. */
    private static final long WORTH_SAYING = 3;

    static Shell of(HttpServletRequest request, boolean demo, String language, LongSupplier lag) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        return new Shell(
                section(path),
                query == null ? path : path + "?" + query,
                demo,
                language,
                request.getParameter("asOf"),
                lag);
    }

    /** What links to pages of the same instant carry as their first parameter; empty now. */
    public String first() {
        return asOf == null || asOf.isBlank() ? "" : "?asOf=" + URLEncoder.encode(asOf, StandardCharsets.UTF_8);
    }

    /** As {@link #first}, behind other parameters. */
    public String more() {
        return first().replace('?', '&');
    }

    /** Seconds that the views are behind, or 0 when that is not worth a word. */
    public long lag() {
        var seconds = lagSource.getAsLong();
        return seconds > WORTH_SAYING ? seconds : 0;
    }

    private static String section(String path) {
        if (path.equals("/")) return "today";
        var first = path.split("/", 3)[1];
        return switch (first) {
            case "plan", "items" -> "plan";
            case "calendar", "activities", "visits" -> "calendar";
            case "fund" -> "fund";
            case "persons" -> "persons";
            case "indicators" -> "indicators";
            case "registers", "cards" -> "registers";
            case "audit" -> "audit";
            case "parked-events" -> "parked";
            case "accounts" -> "accounts";
            case "reconciliation" -> "reconciliation";
            default -> "";
        };
    }
}
