package org.planledger.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Takes traces in, as OpenTelemetry's collector does over HTTP, and keeps them as they came. */
final class Collector implements AutoCloseable {
    /** The setting that makes traces leave. */
    static final String ADDRESS = "management.opentelemetry.tracing.export.otlp.endpoint";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpServer server;
    private final List<String> exports = new CopyOnWriteArrayList<>();

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            exports.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** The setting with this collector's address. */
    String setting() {
        return ADDRESS + "=http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** The first export of which this is true; ids stand in it as raw bytes, one character each. */
    String await(Predicate<String> wanted) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = exports.stream().filter(wanted).findFirst();
            if (found.isPresent()) return found.get();
            Thread.sleep(100);
        }
        throw new AssertionError("no such trace in " + exports.size() + " exports");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
