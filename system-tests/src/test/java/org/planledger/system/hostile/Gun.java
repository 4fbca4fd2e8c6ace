package org.planledger.system.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planledger.system.hostile.Contract.Operation;

/**
 * Makes requests for one service: the n-th of a seed is always the same.
 *
 * @param tokens of people who may do something, and texts that are no tokens
 * @param known ids that exist
 */
record Gun(Contract contract, long seed, List<String> tokens, List<String> known) {
    private static final List<String> ADDRESSES = List.of(
            "%00",
            "a%5Cb", "%ff", "%2f..%2f..", "%2e%2e", "..;", "%250d%250a", "%C0%AF", "a".repeat(9_000), "%F0%9F%92%A9");
    private static final List<String> BROKEN = List.of(
            "",
            "null",
            "[]",
            "\"\"",
            "{",
            "{}{}",
            "[".repeat(3_000),
            "{\"a\":".repeat(600),
            "\uFEFF{}",
            "NaN",
            "'{}'",
            "{\"a\":1e99999}");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "nonsense",
            "application/json; charset=utf-16",
            "application/json;q=",
            "*/*");
    private static final List<String> METHODS = List.of("PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "BREW");

    Gun(String contract, long seed, List<String> tokens, List<String> known) {
        this(Contract.of(Path.of(contract)), seed, tokens, known);
    }

    Shot shot(long number) {
        var dice = new Dice(seed, number);
        var operation = dice.of(contract.operations());
        // a password is checked slowly on purpose, so it is seldom tried
        if (operation.path().equals("/sign-in") && !dice.in100(10)) operation = dice.of(contract.operations());
        var method = dice.in100(3) ? dice.of(METHODS) : operation.method().toUpperCase(java.util.Locale.ROOT);
        var headers = new TreeMap<String, String>();
        if (!dice.in100(4)) headers.put("Authorization", "Bearer " + dice.of(tokens));
        headers(dice, operation, headers);
        var target = target(dice, operation);
        return new Shot(method, target, headers, body(dice, operation, headers));
    }

    private void headers(Dice dice, Operation operation, Map<String, String> headers) {
        if (dice.in100(30))
            headers.put("Accept-Language", dice.of(List.of("en", "az", "de", "*", "en;q=x", "xx-".repeat(50))));
        if (dice.in100(4))
            headers.put("Accept", dice.of(List.of("image/png", "nonsense", "*/*;q=0", "application/xml")));
        if (!operation.path().startsWith("/commands/")) return;
        if (dice.in100(30))
            headers.put(
                    "Idempotency-Key", dice.of(List.of("k" + dice.below(50), "", "a b", "k".repeat(101), "\u00e9")));
        if (dice.in100(15))
            headers.put(
                    "If-Match",
                    dice.of(List.of("\"0\"", "\"1\"", "\"-1\"", "*", "W/\"1\"", "\"" + "9".repeat(30) + "\"")));
        if (dice.in100(10))
            headers.put("Correlation-Id", dice.of(List.of(dice.uuid(), "", "1-1-1-1-1", "x".repeat(500))));
    }

    private String target(Dice dice, Operation operation) {
        var path = operation.path();
        for (var parameter : operation.parameters()) {
            if ("path".equals(parameter.get("in")))
                path = path.replace(
                        "{" + parameter.get("name") + "}",
                        dice.in100(20) ? dice.of(ADDRESSES) : encoded(text(dice, parameter)));
        }
        if (dice.in100(2)) path += "/" + dice.of(ADDRESSES);
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            if (!"query".equals(parameter.get("in")) || dice.in100(60)) continue;
            query.add(parameter.get("name") + "="
                    + (dice.in100(5) ? "%ff%zz".substring(0, 3) : encoded(asked(dice, parameter))));
        }
        if (dice.in100(3)) query.add("size=" + dice.of(List.of("201", "-1", "2147483648", "x")));
        if (dice.in100(1)) query.add("x=" + "y".repeat(9_000));
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private String asked(Dice dice, Map<String, Object> parameter) {
        return switch (String.valueOf(parameter.get("name"))) {
            // a well-formed one that is not reached yet is waited for, which is right and slow
            case "consistency" -> dice.of(List.of("x", "a:b", ":", ",", known.getFirst(), "1:1", "\u0000"));
            case "asOf" ->
                dice.of(List.of(
                        "@1",
                        "@0",
                        "@-1",
                        "@99999999999999999999",
                        "2025-13-01",
                        "2026-11-22T00:00:00Z",
                        "-9999-01-01T00:00:00Z",
                        "now"));
            case "from", "to" ->
                dice.of(List.of("2025-01-01", "2025-02-30", "+1000000-01-01", "-1", "", "2025-01-01T00:00:00Z"));
            default -> text(dice, parameter);
        };
    }

    private String text(Dice dice, Map<String, Object> parameter) {
        @Nullable Object value = new Values(contract, known).value(Contract.object(parameter.get("schema")), dice, 0);
        return String.valueOf(value);
    }

    private byte @Nullable [] body(Dice dice, Operation operation, Map<String, String> headers) {
        var type = operation.mediaType();
        if (type == null) return null;
        headers.put(
                "Content-Type",
                dice.in100(3)
                        ? dice.of(TYPES)
                        : type.startsWith("multipart/") ? "multipart/form-data; boundary=b" : type);
        if (type.startsWith("multipart/")) return file(dice);
        var text = dice.in100(5) ? dice.of(BROKEN) : new Values(contract, known).json(operation.body(), dice);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && dice.in100(3)) bytes[dice.below(bytes.length)] = (byte) dice.below(256);
        return bytes;
    }

    private static byte[] file(Dice dice) {
        var name = dice.of(List.of("a.txt", "a.exe", "../../a.txt", "", "ə".repeat(300), "a\u0000.txt"));
        var part = dice.of(List.of("file", "files", ""));
        var content = dice.of(List.of("", "mətn", "%PDF-1.7", "PK\u0003\u0004", "MZ\u0000", "<html>", "\u0089PNG\r\n"));
        var end = dice.in100(10) ? "" : "\r\n--b--\r\n";
        return ("--b\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + end)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
