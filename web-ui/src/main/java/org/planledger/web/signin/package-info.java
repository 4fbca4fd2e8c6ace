/** Who is at the browser: signing in and out, roles, what may be opened without it. */
@NullMarked
package org.planledger.web.signin;

import org.jspecify.annotations.NullMarked;
