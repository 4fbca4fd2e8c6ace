/** Invitations (dəvət) of lawyers, experts, scientists and veterans, their answers, and who came. */
@NullMarked
package org.planledger.events.invitation;

import org.jspecify.annotations.NullMarked;
