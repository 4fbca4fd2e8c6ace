/**
 * Accounts: who may sign in, and in which role.
 *
 * <p>Decided in the history of the installation, not of an institution; names and passwords stay in the accounts room.
 */
@NullMarked
package org.planledger.command.account;

import org.jspecify.annotations.NullMarked;
