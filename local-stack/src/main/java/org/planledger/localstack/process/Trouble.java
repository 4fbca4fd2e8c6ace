package org.planledger.localstack.process;

import java.io.Serial;

/** Something that the person at the keyboard can mend; the message says what and how. */
public final class Trouble extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public Trouble(String message) {
        super(message);
    }
}
