package org.planledger.web.wire;

/** A service no longer accepts the caller's token: the person signs in again. */
public final class TokenExpired extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    /** Its time is up. */
    public TokenExpired() {
        this("auth.required");
    }

    /** The service says why. */
    public TokenExpired(String code) {
        super(code);
        this.code = code;
    }

    /** Whether the account was closed. */
    public boolean disabled() {
        return code.equals("auth.account-disabled");
    }

    /** Whether role or password have changed since. */
    public boolean changed() {
        return code.equals("auth.rights-changed");
    }
}
