@NullMarked
package org.planledger.web.plan.table;

import org.jspecify.annotations.NullMarked;
