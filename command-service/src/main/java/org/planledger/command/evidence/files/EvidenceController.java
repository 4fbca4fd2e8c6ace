package org.planledger.command.evidence.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Role;
import org.planledger.command.web.Caller;
import org.planledger.command.web.Problem;
import org.planledger.events.evidence.EvidenceId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in and hands them out. Attaching one to something is a command. */
@RestController
class EvidenceController {
    private static final int LONGEST_NAME = 200;

    private final EvidenceStore store;
    private final FileTypes types = new FileTypes();

    EvidenceController(EvidenceStore store) {
        this.store = store;
    }

    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceStore.Kept upload(Caller caller, @RequestParam MultipartFile file) throws IOException {
        caller.require(Role.STAFF, Role.HEAD);
        if (file.isEmpty()) throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "evidence.empty");
        var bytes = file.getBytes();
        var type = types.accepted(bytes)
                .orElseThrow(() -> new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "evidence.type-refused"));
        return store.keep(caller.organisation(), caller.user(), plainName(file.getOriginalFilename()), type, bytes);
    }

    @GetMapping("/evidence/{evidenceId}")
    ResponseEntity<byte[]> download(Caller caller, @PathVariable UUID evidenceId) {
        caller.require(Role.STAFF, Role.HEAD);
        var file = store.open(caller.organisation(), new EvidenceId(evidenceId))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "resource.unknown"));
        var disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(file.bytes());
    }

    // Some browsers send a whole path; control characters have no place in a name.
    private static String plainName(@Nullable String sent) {
        var name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = name.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty()) return "file";
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
