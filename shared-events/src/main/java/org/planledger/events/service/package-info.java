/** Services that answer the needs of veterans. */
@NullMarked
package org.planledger.events.service;

import org.jspecify.annotations.NullMarked;
