package org.planledger.command.keys;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.planledger.command.settings.Secrets;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.springframework.stereotype.Component;

/** The data keys of all organisations, each wrapped by the master key and found by its own organisation only. */
@Component
public class KeyRing {
    private final KeyDatabase database;
    private final Secrets secrets;
    private final Clock clock;

    KeyRing(KeyDatabase database, Secrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Makes the key of one text or file, and commits it. */
    public DataKey newTextKey(OrganisationId organisation, Collection<PersonId> mentions) {
        var key = DataKey.fresh(UUID.randomUUID());
        var persons = mentions.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        // One statement, so that a key is never there without the persons that it dies with.
        database.jdbc()
                .sql("""
                        with made as (
                            insert into data_keys (key_id, organisation, person, wrapped, created_at)
                            values (?, ?, false, ?, ?) returning key_id)
                        insert into key_persons (key_id, person_id)
                        select key_id, person from made, unnest(?::uuid[]) as person""")
                .params(
                        key.id(),
                        organisation.value(),
                        wrapped(key),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        persons)
                .update();
        return key;
    }

    /** Whether it was not there before, of whatever kind and whoever it may be. */
    boolean newPersonKey(OrganisationId organisation, PersonId person) {
        var key = DataKey.fresh(person.value());
        return database.jdbc()
                        .sql("""
                        insert into data_keys (key_id, organisation, person, wrapped, created_at)
                        values (?, ?, true, ?, ?) on conflict (key_id) do nothing""")
                        .params(
                                key.id(),
                                organisation.value(),
                                wrapped(key),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Lets a text's key die with these persons too. Does nothing for those it dies with already. */
    void mention(OrganisationId organisation, UUID textKey, Collection<PersonId> persons) {
        database.jdbc()
                .sql("""
                        insert into key_persons (key_id, person_id)
                        select key_id, mentioned from data_keys, unnest(?::uuid[]) as mentioned
                        where key_id = ? and organisation = ? and not person
                        on conflict do nothing""")
                .params(
                        persons.stream().map(PersonId::value).distinct().toArray(UUID[]::new),
                        textKey,
                        organisation.value())
                .update();
    }

    /** A person's own key; empty as well where a text's key stands under that id. */
    Optional<DataKey> ofPerson(OrganisationId organisation, PersonId person) {
        return Optional.ofNullable(
                find(organisation, List.of(person.value()), " and person").get(person.value()));
    }

    /** The key, unless it is another organisation's, was destroyed, or never was. */
    public Optional<DataKey> find(OrganisationId organisation, UUID key) {
        return Optional.ofNullable(find(organisation, List.of(key)).get(key));
    }

    Map<UUID, DataKey> find(OrganisationId organisation, Collection<UUID> keys) {
        return find(organisation, keys, "");
    }

    private Map<UUID, DataKey> find(OrganisationId organisation, Collection<UUID> keys, String only) {
        var found = new HashMap<UUID, DataKey>();
        database.jdbc()
                .sql("""
                        select key_id, wrapped from data_keys
                        where key_id = any (?::uuid[]) and organisation = ? and wrapped is not null""" + only)
                .params(keys.toArray(UUID[]::new), organisation.value())
                .query(row -> {
                    var id = row.getObject("key_id", UUID.class);
                    found.put(id, new DataKey(id, master(id).open(row.getBytes("wrapped"))));
                });
        return found;
    }

    private byte[] wrapped(DataKey key) {
        return master(key.id()).seal(key.secret());
    }

    // The id of the wrapped key is the associated data, so that wrapped keys cannot be swapped in the table.
    private DataKey master(UUID wrappedKey) {
        return new DataKey(wrappedKey, secrets.masterKeyBytes());
    }
}
