package org.planledger.events.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A file was attached. Its bytes are kept encrypted beside the events.
 *
 * @param evidenceId the evidence this begins
 * @param subject what it shows
 * @param items the plan items it counts for, one or more
 * @param sha256 64 hex digits over the bytes as stored, which are ciphertext
 * @param mediaType what the file really is, for example {@code image/jpeg}
 * @param sizeBytes size before encryption, 1 or more
 * @param fileName name of the file; its key also opens the bytes
 * @param caption what is to be seen; null if nothing was written
 */
@EventType(name = "evidence.attached")
public record EvidenceAttached(
        EvidenceId evidenceId,
        Subject subject,
        List<ItemId> items,
        String sha256,
        String mediaType,
        long sizeBytes,
        Ciphertext fileName,
        @Nullable Ciphertext caption)
        implements EvidenceEvent {
    public EvidenceAttached {
        items = List.copyOf(items);
    }
}
