/**
 * Joint projects (müştərək layihə) with partners, from the proposal to the result.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.project;

import org.jspecify.annotations.NullMarked;
