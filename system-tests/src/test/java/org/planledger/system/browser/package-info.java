/** A real browser, what is checked on every page, and the pages by the words that people see on them. */
@NullMarked
package org.planledger.system.browser;

import org.jspecify.annotations.NullMarked;
