package org.planledger.web.wire;

/** A service no longer accepts the caller's token: the person signs in again. */
public final class TokenExpired extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Nothing to add: who and when is in the session. */
    public TokenExpired() {
        super("token expired");
    }
}
