package org.planledger.command.keys;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.eventstore.Attempt;
import org.planledger.events.Ciphertext;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.springframework.stereotype.Component;

/** Seals for the command being decided. A dry run seals with keys that are forgotten at once. */
@Component
class Sealer implements Sealing {
    private static final String FORGOTTEN = Sealer.class.getName();

    private final KeyRing ring;

    Sealer(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public void newPerson(PersonId person) {
        if (Attempt.current().dryRun()) {
            forgotten().computeIfAbsent(person.value(), DataKey::fresh);
        } else if (!ring.newPersonKey(organisation(), person)
                && ring.ofPerson(organisation(), person).isEmpty()) {
            throw new RuleViolated(RuleViolated.ID_TAKEN);
        }
    }

    @Override
    public Ciphertext field(PersonId owner, String plain) {
        var key = ring.ofPerson(organisation(), owner)
                .or(() -> Optional.ofNullable(forgotten().get(owner.value())))
                .orElseThrow(() -> new RuleViolated("person.unknown"));
        return new Ciphertext(key.id(), key.sealText(plain), List.of(owner));
    }

    @Override
    public Ciphertext text(String plain, Collection<PersonId> mentions) {
        var key = Attempt.current().dryRun()
                ? DataKey.fresh(UUID.randomUUID())
                : ring.newTextKey(organisation(), mentions);
        return new Ciphertext(
                key.id(), key.sealText(plain), mentions.stream().distinct().toList());
    }

    @Override
    public Ciphertext mentioning(Ciphertext text, Collection<PersonId> mentions) {
        if (!Attempt.current().dryRun()) ring.mention(organisation(), text.key(), mentions);
        return new Ciphertext(
                text.key(), text.box(), mentions.stream().distinct().toList());
    }

    @Override
    public String open(Ciphertext text) {
        if (!text.persons().isEmpty()) throw new IllegalArgumentException("a text about persons stays shut");
        var key = ring.find(organisation(), List.of(text.key())).get(text.key());
        if (key == null) throw new IllegalStateException("no key for the text " + text.key());
        return key.openText(text.box());
    }

    private static OrganisationId organisation() {
        return Attempt.current().acting().organisation();
    }

    private static Map<UUID, DataKey> forgotten() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(FORGOTTEN, _ -> new HashMap<>());
    }
}
