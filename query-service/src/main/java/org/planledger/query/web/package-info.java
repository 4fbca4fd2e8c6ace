/** What every answer has in common: the caller, the views to read, opened texts, headers and problems. */
@NullMarked
package org.planledger.query.web;

import org.jspecify.annotations.NullMarked;
