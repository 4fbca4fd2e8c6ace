package org.planledger.command.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Role;
import org.planledger.command.keys.DataKey.Unopenable;
import org.planledger.command.web.Caller;
import org.planledger.command.web.TextOpening;
import org.planledger.events.Ciphertext;
import org.springframework.stereotype.Component;

/** Staff and heads read what is sealed in their own organisation; nobody else does. */
@Component
class Opener implements TextOpening {
    private final KeyRing ring;

    Opener(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public List<@Nullable String> open(Caller caller, List<Ciphertext> sealed) {
        if (caller.role() != Role.STAFF && caller.role() != Role.HEAD) return Collections.nCopies(sealed.size(), null);
        var keys = ring.find(
                caller.organisation(),
                sealed.stream().map(Ciphertext::key).distinct().toList());
        var opened = new ArrayList<@Nullable String>();
        for (var text : sealed) opened.add(opened(text, keys));
        return opened;
    }

    private static @Nullable String opened(Ciphertext text, Map<UUID, DataKey> keys) {
        var key = keys.get(text.key());
        try {
            return key == null ? null : key.openText(text.box());
        } catch (Unopenable shut) {
            return null;
        }
    }
}
