package org.planledger.events.survey;

import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;

/**
 * What somebody answered to one question.
 *
 * @param question number of the question
 * @param chosen number of the choice, from 1, or the mark from 1 to 5; null for a text
 * @param text what was said; null unless the question asks for a text
 */
public record Answer(
        int question, @Nullable Integer chosen, @Nullable Ciphertext text) {}
