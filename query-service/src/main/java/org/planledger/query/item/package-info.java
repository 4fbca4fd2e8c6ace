/** One item's page: everything that shows how far it has come. */
@NullMarked
package org.planledger.query.item;

import org.jspecify.annotations.NullMarked;
