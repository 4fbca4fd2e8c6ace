/**
 * People whom visits, activities and donations point at.
 *
 * <p>An aggregate of another organisation is unknown here: the storage loads only streams of the acting one.
 */
@NullMarked
package org.planledger.command.person;

import org.jspecify.annotations.NullMarked;
