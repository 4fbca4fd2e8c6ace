/**
 * Invitations (dəvət) of lawyers, experts, scientists and veterans, their answers, and who came.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.invitation;

import org.jspecify.annotations.NullMarked;
