/** The pages that staff, heads and auditors see; speaks only HTTP to the two services. */
@NullMarked
package org.planledger.web;

import org.jspecify.annotations.NullMarked;
