/** The write side: takes commands, decides them by the rules, and keeps what happened. */
@NullMarked
package org.planledger.command;

import org.jspecify.annotations.NullMarked;
