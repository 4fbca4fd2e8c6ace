package org.planledger.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form is about, shown above it.
 *
 * @param title one line
 * @param lines smaller lines below
 * @param link its page
 * @param version the sequence that the person is looking at; null when a concurrent change does not matter
 */
public record Subject(
        String title,
        List<String> lines,
        String link,
        @Nullable Long version) {}
