/** Persons whom the centre knows; their names are sealed in views and opened at read. */
@NullMarked
package org.planledger.query.person;

import org.jspecify.annotations.NullMarked;
