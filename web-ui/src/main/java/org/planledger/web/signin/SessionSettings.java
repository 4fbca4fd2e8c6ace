package org.planledger.web.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long browsers are remembered; those of strangers for {@code server.servlet.session.timeout}.
 *
 * @param signedIn after the last request of somebody who is signed in; longer than a token lives, so that text typed
 *     under an expired token is still there
 * @param strangers how many browsers with nobody signed in are remembered at most; at least 1
 */
@ConfigurationProperties("planledger.sessions")
record SessionSettings(
        @DefaultValue("9h") Duration signedIn,
        @DefaultValue("2000") int strangers) {
    SessionSettings {
        if (strangers < 1) throw new IllegalArgumentException("whoever signs in is a stranger first");
    }
}
