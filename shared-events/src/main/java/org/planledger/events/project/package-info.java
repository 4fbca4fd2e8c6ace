/** Joint projects (müştərək layihə) with partners, from the proposal to the result. */
@NullMarked
package org.planledger.events.project;

import org.jspecify.annotations.NullMarked;
