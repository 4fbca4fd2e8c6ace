package org.planledger.command.keys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Role;
import org.planledger.command.keys.DataKey.Unopenable;
import org.planledger.command.web.Caller;
import org.planledger.events.person.PersonId;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens boxes for those who may read them. Answers nothing about why a box stays shut. */
@RestController
@Validated
class KeysController {
    private final KeyRing ring;

    KeysController(KeyRing ring) {
        this.ring = ring;
    }

    @PostMapping("/keys/open")
    List<@Nullable String> open(Caller caller, @RequestBody @Size(max = 2000) List<@NotNull @Valid Box> boxes) {
        if (caller.role() != Role.STAFF && caller.role() != Role.HEAD) {
            return Collections.nCopies(boxes.size(), null);
        }
        var keys = ring.find(
                caller.organisation(), boxes.stream().map(Box::key).distinct().toList());
        var opened = new ArrayList<@Nullable String>();
        for (var box : boxes) opened.add(opened(box, keys));
        return opened;
    }

    private static @Nullable String opened(Box box, Map<UUID, DataKey> keys) {
        var key = keys.get(box.key());
        try {
            return key == null ? null : key.openText(box.box());
        } catch (Unopenable shut) {
            return null;
        }
    }

    /** A ciphertext as events carry it. */
    record Box(
            @NotNull UUID key,
            @NotNull @Size(max = 600_000) String box,
            @Nullable List<PersonId> persons) {}
}
