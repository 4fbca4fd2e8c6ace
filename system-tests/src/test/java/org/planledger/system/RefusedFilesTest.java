package org.planledger.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.planledger.system.Refusals.Case;

/** Promise: what an uploaded file is, its content decides, and only a few kinds come in. */
@OnSharedStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedFilesTest {
    private final Refusals refusals;

    RefusedFilesTest(Stack stack) {
        refusals = new Refusals(stack);
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredWithAProblem() {
        return refusals.each(files());
    }

    private Stream<Case> files() {
        return Stream.of(
                file(
                        "a page",
                        "a.pdf",
                        "application/pdf",
                        "<!doctype html><html><script>alert(1)</script></html>",
                        415),
                file(
                        "a drawing with a script",
                        "a.png",
                        "image/png",
                        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                        415),
                file("a program", "a.jpg", "image/jpeg", "MZ\u0090\0\3\0\0\0\4\0\0\0", 415),
                file("a shell script", "a.txt", "text/plain", "#!/bin/sh\nrm -rf /\n", 415),
                new Case(
                        "an archive",
                        415,
                        "evidence.type-refused",
                        () -> refusals.staff.upload(
                                "a.docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                archive())),
                file("nothing", "a.txt", "text/plain", "", 422),
                new Case(
                        "9 MB",
                        413,
                        "request.too-large",
                        () -> refusals.staff.upload(
                                "a.txt", "text/plain", "a".repeat(9_000_000).getBytes(StandardCharsets.UTF_8))),
                new Case(
                        "no file part",
                        400,
                        "request.malformed",
                        () -> refusals.staff
                                .speaker()
                                .post(
                                        "/evidence",
                                        "multipart/form-data; boundary=x",
                                        "--x--\r\n".getBytes(StandardCharsets.UTF_8))),
                new Case(
                        "no form",
                        415,
                        "request.media-type",
                        () -> refusals.staff.speaker().post("/evidence", Map.of())));
    }

    private Case file(String what, String name, String type, String content, int status) {
        var code = status == 415 ? "evidence.type-refused" : "evidence.empty";
        return new Case(
                "file: " + what,
                status,
                code,
                () -> refusals.staff.upload(name, type, content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] archive() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("evil.exe"));
            zip.write('M');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
