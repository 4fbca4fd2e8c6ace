package org.planledger.query.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would send, and reads what comes back until the server closes. */
public record RawHttp(int status, String head, String body) {
    private static final int PATIENCE_MILLIS = 10_000;

    /** Sends a request line and headers, each ended here, and a closing header. */
    public static RawHttp send(int port, String... lines) {
        return bytes(
                port, (String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends these bytes as they are. */
    public static RawHttp bytes(int port, byte[] request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawHttp read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) throw new AssertionError("no answer: " + answer);
        var head = answer.substring(0, end);
        return new RawHttp(Integer.parseInt(head.split(" ", 3)[1]), head, answer.substring(end + 4));
    }
}
