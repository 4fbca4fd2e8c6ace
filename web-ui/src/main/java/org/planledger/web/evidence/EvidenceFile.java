package org.planledger.web.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.planledger.web.wire.Commands;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A stored file passes through to the browser, as a download: it is never shown as a page of ours. */
@Controller
class EvidenceFile {
    private static final List<String> HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH, HttpHeaders.CONTENT_DISPOSITION);

    private final Commands commands;

    EvidenceFile(Commands commands) {
        this.commands = commands;
    }

    @GetMapping("/evidence/{evidenceId}")
    void file(@PathVariable String evidenceId, HttpServletResponse response) {
        commands.evidence(evidenceId, (headers, bytes) -> {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment");
            for (var name : HEADERS) {
                var value = headers.getFirst(name);
                if (value != null) response.setHeader(name, value);
            }
            bytes.transferTo(response.getOutputStream());
        });
    }
}
