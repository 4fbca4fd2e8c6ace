/**
 * Negative controls: the product with one well-known mistake put into a copy of its source, compiled for one test run only. No switch
 * for them exists in the product.
 */
@NullMarked
package org.planledger.system.harness.bugs;

import org.jspecify.annotations.NullMarked;
