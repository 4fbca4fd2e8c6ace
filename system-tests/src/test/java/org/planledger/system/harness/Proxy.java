package org.planledger.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A wire that can be cut: passes TCP connections on, each to the next of its targets that answers, and on demand delays, swallows or
 * cuts what passes.
 */
final class Proxy implements AutoCloseable {
    private static final long NO_LIMIT = Long.MAX_VALUE;
    private static final int CHUNK = 8_192;

    private final ServerSocket door;
    private final List<Integer> targets;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicLong passed = new AtomicLong();
    private final AtomicLong replyLimit = new AtomicLong(NO_LIMIT);
    private final Set<Pair> open = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean swallowing;

    private Proxy(List<Integer> targets) throws IOException {
        this.targets = List.copyOf(targets);
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    }

    static Proxy to(Integer... targets) {
        try {
            var proxy = new Proxy(List.of(targets));
            Thread.ofPlatform().daemon().name("proxy-" + proxy.port()).start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    /** Bytes that passed in both directions. */
    long passed() {
        return passed.get();
    }

    /** Cuts every connection there is; new ones are welcome. */
    void cut() {
        open.forEach(Pair::close);
    }

    /** Every chunk waits this long. */
    void delay(Duration time) {
        delay = time;
    }

    /** Both ends keep their connection, and nothing arrives any more; new connections are taken and not answered. */
    void swallow() {
        swallowing = true;
    }

    /** After so many bytes of replies from now, the connection that carries them is cut in the middle; once. */
    void cutReplyAfter(long bytes) {
        replyLimit.set(bytes);
    }

    /** Whether the cut that was asked for has happened. */
    boolean replyWasCut() {
        return replyLimit.get() == NO_LIMIT;
    }

    /** As if nothing had been. What lost bytes is cut: nobody could go on with it. */
    void heal() {
        delay = Duration.ZERO;
        replyLimit.set(NO_LIMIT);
        swallowing = false;
        open.stream().filter(pair -> pair.damaged).forEach(Pair::close);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException _) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        var pair = new Pair(client, new Socket());
        open.add(pair);
        while (swallowing && !client.isClosed()) {
            pair.damaged = true;
            sleep(Duration.ofMillis(50));
        }
        try {
            client.setTcpNoDelay(true);
            connect(pair);
            Thread.ofVirtual().start(() -> pump(pair, pair.server, client, true));
            pump(pair, client, pair.server, false);
        } catch (IOException _) {
            pair.close();
        }
    }

    private void connect(Pair pair) throws IOException {
        IOException failure = new IOException("no target");
        for (int n = 0; n < targets.size(); n++) {
            var target = targets.get(Math.floorMod(turn.getAndIncrement(), targets.size()));
            try {
                var server = new Socket();
                server.setTcpNoDelay(true);
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2_000);
                pair.server = server;
                return;
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private void pump(Pair pair, Socket from, Socket to, boolean reply) {
        var chunk = new byte[CHUNK];
        try (pair) {
            while (true) {
                int read = from.getInputStream().read(chunk);
                if (read < 0) return;
                if (swallowing) {
                    pair.damaged = true;
                    continue;
                }
                if (!delay.isZero()) sleep(delay);
                int allowed = reply ? allowed(read) : read;
                to.getOutputStream().write(chunk, 0, allowed);
                passed.addAndGet(allowed);
                if (allowed < read) return;
            }
        } catch (IOException _) {
            // either end is gone, and with this the other
        }
    }

    /** How much of a reply may pass; less than all of it only once. */
    private int allowed(int read) {
        long before = replyLimit.getAndUpdate(limit -> limit == NO_LIMIT || limit < read ? NO_LIMIT : limit - read);
        return before < read ? (int) before : read;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        quietly(door);
        cut();
    }

    private static void quietly(AutoCloseable closed) {
        try {
            closed.close();
        } catch (Exception _) {
            // it is gone either way
        }
    }

    /** The two ends of one connection. */
    private final class Pair implements AutoCloseable {
        private final Socket client;
        private volatile Socket server;
        private volatile boolean damaged;

        Pair(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        @Override
        public void close() {
            open.remove(this);
            quietly(client);
            quietly(server);
        }
    }
}
