package org.planledger.system.hostile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param target path and query, already in the form of an address
 * @param body null when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // shots are not compared
record Shot(String method, String target, Map<String, String> headers, byte @Nullable [] body) {

    @Override
    public String toString() {
        var text = body == null ? "" : new String(body, java.nio.charset.StandardCharsets.ISO_8859_1);
        var shown = headers.containsKey("Authorization") ? headers.keySet() : headers;
        return method + " " + target + " " + shown + " " + text.substring(0, Math.min(400, text.length()));
    }
}
