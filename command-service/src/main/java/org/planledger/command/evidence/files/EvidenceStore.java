package org.planledger.command.evidence.files;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.planledger.command.decision.EvidenceFiles;
import org.planledger.command.keys.KeyRing;
import org.planledger.events.Ciphertext;
import org.planledger.events.OrganisationId;
import org.planledger.events.Sha256;
import org.planledger.events.UserId;
import org.planledger.events.evidence.EvidenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in PostgreSQL, sealed before they get there. */
@Component
class EvidenceStore implements EvidenceFiles {
    private final JdbcClient jdbc;
    private final KeyRing keys;
    private final Clock clock;

    EvidenceStore(JdbcClient jdbc, KeyRing keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    Kept keep(OrganisationId organisation, UserId by, String fileName, String mediaType, byte[] file) {
        var key = keys.newTextKey(organisation, List.of());
        var body = key.seal(file);
        var kept = new Kept(new EvidenceId(UUID.randomUUID()), fileName, mediaType, file.length, Sha256.hex(body));
        jdbc.sql("""
                        insert into evidence_files (evidence_id, organisation, media_type, size_bytes, sha256, key_id,
                            file_name, body, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        kept.evidenceId().value(),
                        organisation.value(),
                        mediaType,
                        kept.sizeBytes(),
                        kept.sha256(),
                        key.id(),
                        key.sealText(fileName),
                        body,
                        by.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return kept;
    }

    @Override
    public Optional<StoredFile> find(OrganisationId organisation, EvidenceId evidenceId) {
        return jdbc.sql("""
                        select sha256, media_type, size_bytes, key_id, file_name from evidence_files
                        where evidence_id = ? and organisation = ?""")
                .params(evidenceId.value(), organisation.value())
                .query((row, _) -> new StoredFile(
                        row.getString("sha256"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        new Ciphertext(row.getObject("key_id", UUID.class), row.getString("file_name"), List.of())))
                .optional();
    }

    /** The bytes as uploaded; empty as well when the key was destroyed. */
    Optional<Opened> open(OrganisationId organisation, EvidenceId evidenceId) {
        return find(organisation, evidenceId)
                .flatMap(file -> keys.find(organisation, file.fileName().key())
                        .map(key -> new Opened(
                                key.openText(file.fileName().box()), file.mediaType(), key.open(body(evidenceId)))));
    }

    private byte[] body(EvidenceId evidenceId) {
        return jdbc.sql("select body from evidence_files where evidence_id = ?")
                .param(evidenceId.value())
                .query(byte[].class)
                .single();
    }

    /** What was kept. */
    record Kept(EvidenceId evidenceId, String fileName, String mediaType, long sizeBytes, String sha256) {}

    /** A file as uploaded. */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Opened(String fileName, String mediaType, byte[] bytes) {}
}
