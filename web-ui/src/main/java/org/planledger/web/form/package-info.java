/** One mechanism for every form: a description of fields becomes a page, the page a command. */
@NullMarked
package org.planledger.web.form;

import org.jspecify.annotations.NullMarked;
