/** Public notices (ictimai məlumat) about what was done; nobody is named or pictured in them without consent. */
@NullMarked
package org.planledger.events.notice;

import org.jspecify.annotations.NullMarked;
