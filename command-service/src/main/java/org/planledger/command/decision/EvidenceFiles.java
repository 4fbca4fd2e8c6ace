package org.planledger.command.decision;

import java.util.Optional;
import org.planledger.events.Ciphertext;
import org.planledger.events.OrganisationId;
import org.planledger.events.evidence.EvidenceId;

/** Files that were uploaded and wait to be attached. */
public interface EvidenceFiles {
    /** The stored file of this organisation, if there is one. */
    Optional<StoredFile> find(OrganisationId organisation, EvidenceId evidenceId);

    /**
     * A stored file.
     *
     * @param sha256 64 hex digits over the stored bytes, which are ciphertext
     * @param mediaType what the file really is
     * @param sizeBytes size before encryption
     * @param fileName its name; its key also opens the bytes
     */
    record StoredFile(String sha256, String mediaType, long sizeBytes, Ciphertext fileName) {}
}
