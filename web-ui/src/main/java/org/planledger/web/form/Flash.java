package org.planledger.web.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the next page says about what was just saved.
 *
 * @param message in the person's language
 * @param undo how to take it back
 * @param undoKey the idempotency key of taking it back
 * @param undoUntil until when one click is enough, in milliseconds of the epoch
 */
public record Flash(String message, Form.@Nullable Undo undo, String undoKey, long undoUntil) implements Serializable {}
