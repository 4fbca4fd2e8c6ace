/** HTTP in, command out: strict reading of requests, problems in the reader's language, and who may pass. */
@NullMarked
package org.planledger.command.web;

import org.jspecify.annotations.NullMarked;
