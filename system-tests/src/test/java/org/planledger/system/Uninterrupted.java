package org.planledger.system;

import java.io.IOException;

/** Nobody interrupts a test: what could be interrupted is called without the ceremony. */
final class Uninterrupted {
    private Uninterrupted() {}

    interface Call<T> {
        T get() throws InterruptedException, IOException;
    }

    static <T> T get(Call<T> call) {
        try {
            return call.get();
        } catch (InterruptedException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
