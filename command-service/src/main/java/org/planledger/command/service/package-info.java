/** Services that answer the needs of veterans. */
@NullMarked
package org.planledger.command.service;

import org.jspecify.annotations.NullMarked;
