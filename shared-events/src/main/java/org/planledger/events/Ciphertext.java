package org.planledger.events;

import java.util.List;
import java.util.UUID;
import org.planledger.events.person.PersonId;

/**
 * A personal field or a free text as it stands in events and views: unreadable without its key, and for ever unreadable
 * once the key is destroyed.
 *
 * @param key the key that opens it: a person's own id, or the id of this one text; also the associated data of the seal
 * @param box base64 of nonce (12 bytes), AES-256-GCM ciphertext and tag
 * @param persons whom it is about; when one of them is erased, the key dies
 */
public record Ciphertext(UUID key, String box, List<PersonId> persons) {
    public Ciphertext {
        persons = List.copyOf(persons);
    }
}
