/** Göstəricilər: figures with charts, each number opening the events behind it. */
@NullMarked
package org.planledger.web.indicators;

import org.jspecify.annotations.NullMarked;
