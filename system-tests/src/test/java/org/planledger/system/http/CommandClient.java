package org.planledger.system.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** One signed-in person at the write side. */
public record CommandClient(Speaker speaker) {
    public String token() {
        return Objects.requireNonNull(speaker.token());
    }

    /** The same person at another instance of the service. */
    public CommandClient at(String otherBase) {
        return new CommandClient(new Speaker(otherBase, token(), speaker.language()));
    }

    /**
     * Sends one command.
     *
     * @param headers name, value, name, value, …
     */
    public Answer send(String command, Map<String, ?> body, String... headers) {
        return speaker.post("/commands/" + command, body, headers);
    }

    public Answer accepted(String command, Map<String, ?> body, String... headers) {
        return send(command, body, headers).expect(200);
    }

    public Answer upload(String fileName, String mediaType, byte[] content) {
        var boundary = "planledger-test-d41d8cd98f00b204";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n";
        var body = new java.io.ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return speaker.post("/evidence", "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    /** The last position that the ledger gave. */
    public long position() {
        return speaker.get("/ledger/head").expect(200).json().path("position").asLong();
    }
}
