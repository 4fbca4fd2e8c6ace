/** The two services as a program outside sees them: plain HTTP, nothing of their code. */
@NullMarked
package org.planledger.system.http;

import org.jspecify.annotations.NullMarked;
