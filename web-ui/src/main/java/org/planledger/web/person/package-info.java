/** People: a person's card, and picking or adding a person in a form. */
@NullMarked
package org.planledger.web.person;

import org.jspecify.annotations.NullMarked;
