/** Whom the queries let in. */
@NullMarked
package org.planledger.query.web;

import org.jspecify.annotations.NullMarked;
