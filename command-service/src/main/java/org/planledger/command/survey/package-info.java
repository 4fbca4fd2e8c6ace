/**
 * Surveys of interests and wishes: questions, answers, no names where none are wanted.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.survey;

import org.jspecify.annotations.NullMarked;
