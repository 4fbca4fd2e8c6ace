package org.planledger.system.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The byte forms in which a text could stand in a file. */
public final class Needles {
    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    private Needles() {}

    /** Every form of these texts: three charsets, each as it is and in both alphabets of base64 at every alignment, as hex, escaped. */
    public static Needles of(String... texts) {
        var needles = new Needles();
        for (var text : texts) {
            for (var cased :
                    new String[] {text, text.toUpperCase(Locale.of("az")), text.toLowerCase(Locale.of("az"))}) {
                needles.add(cased);
            }
        }
        return needles;
    }

    private void add(String text) {
        for (var charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            var bytes = text.getBytes(charset);
            var name = "'" + text + "' " + charset;
            forms.put(name, bytes);
            forms.put(name + " hex", HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
            for (int shift = 0; shift < 3; shift++) {
                forms.put(name + " base64+" + shift, base64(Base64.getEncoder(), bytes, shift));
                forms.put(name + " base64url+" + shift, base64(Base64.getUrlEncoder(), bytes, shift));
            }
        }
        forms.put("'" + text + "' JSON escapes", escaped(text).getBytes(StandardCharsets.US_ASCII));
        forms.put(
                "'" + text + "' URL",
                java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
    }

    /** The middle of what base64 makes of it after some bytes before: the characters that depend on this text alone. */
    private static byte[] base64(Base64.Encoder encoder, byte[] text, int bytesBefore) {
        var padded = new byte[bytesBefore + text.length];
        System.arraycopy(text, 0, padded, bytesBefore, text.length);
        var encoded = encoder.withoutPadding().encode(padded);
        int first = (bytesBefore * 8 + 5) / 6;
        int end = padded.length * 8 / 6;
        return Arrays.copyOfRange(encoded, first, end);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars()
                .forEach(unit ->
                        escaped.append(unit < 128 ? "" + (char) unit : String.format(Locale.ROOT, "\\u%04x", unit)));
        return escaped.toString();
    }

    String[] names() {
        return forms.keySet().toArray(String[]::new);
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(forms.get(name));
    }
}
