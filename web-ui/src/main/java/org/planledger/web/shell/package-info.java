/** What every page shares: navigation, freshness, banners, errors. */
@NullMarked
package org.planledger.web.shell;

import org.jspecify.annotations.NullMarked;
