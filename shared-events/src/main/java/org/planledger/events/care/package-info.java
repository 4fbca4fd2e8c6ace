/** Support that is not money: help with daily cares, and time spent together. */
@NullMarked
package org.planledger.events.care;

import org.jspecify.annotations.NullMarked;
