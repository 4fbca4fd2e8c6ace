package org.planledger.command.keys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.web.Caller;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonId;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens boxes for those who may read them. Answers nothing about why a box stays shut. */
@RestController
@Validated
class KeysController {
    private final Opener opener;

    KeysController(Opener opener) {
        this.opener = opener;
    }

    @PostMapping("/keys/open")
    List<@Nullable String> open(Caller caller, @RequestBody @Size(max = 2000) List<@NotNull @Valid Box> boxes) {
        return opener.open(
                caller,
                boxes.stream()
                        .map(box -> new Ciphertext(box.key(), box.box(), List.of()))
                        .toList());
    }

    /** A ciphertext as events carry it. */
    record Box(
            @NotNull UUID key,
            @NotNull @Size(max = 600_000) String box,
            @Nullable List<PersonId> persons) {}
}
