package org.planledger.query.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Free ports. */
final class Ports {
    private Ports() {}

    // Below those that the system hands out to clients, so that nobody has it when a stopped server wants it again.
    static int free() {
        while (true) {
            try (var socket = new ServerSocket(candidate(), 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException _) {
                // taken: the next one
            }
        }
    }

    private static int candidate() {
        return ThreadLocalRandom.current().nextInt(15_000, 32_000);
    }
}
