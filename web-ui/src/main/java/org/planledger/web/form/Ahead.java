package org.planledger.web.form;

import org.jspecify.annotations.Nullable;

/**
 * What is to be looked at before a form is sent.
 *
 * @param label what it is
 * @param link where something is done about it
 * @param kind how it stands: the message {@code form.<command>.ahead.<kind>}
 * @param text what somebody wrote about it; null if nothing
 */
public record Ahead(
        String label, String link, String kind, @Nullable String text) {}
