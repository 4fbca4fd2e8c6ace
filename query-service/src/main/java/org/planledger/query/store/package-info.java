/** Generations of views in MongoDB: documents, history, heads and the place each organisation has reached. */
@NullMarked
package org.planledger.query.store;

import org.jspecify.annotations.NullMarked;
