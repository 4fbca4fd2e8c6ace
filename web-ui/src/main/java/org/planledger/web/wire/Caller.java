package org.planledger.web.wire;

import org.jspecify.annotations.Nullable;

/** On whose behalf a service is asked. */
public interface Caller {
    /**
     * The token of whoever is at the browser.
     *
     * @throws TokenExpired when nobody is, or no longer
     */
    String token();

    /** The person's language, {@code az} or {@code en}. */
    String language();

    /** What the person did last and must see; null when nothing is outstanding. */
    @Nullable
    String consistency();

    /** Told with every answer of query-service. */
    void answered(Answer.Freshness freshness, boolean asOf);
}
