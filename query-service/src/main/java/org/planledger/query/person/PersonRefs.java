package org.planledger.query.person;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonId;
import org.planledger.query.view.Views;

/** Sealed names of persons, joined at read for a whole page at once. */
public final class PersonRefs {
    private final Map<PersonId, Ciphertext> names;

    private PersonRefs(Map<PersonId, Ciphertext> names) {
        this.names = names;
    }

    /** The names of all these persons; nulls are passed over. */
    public static PersonRefs of(Views views, Stream<@Nullable PersonId> persons) {
        var ids = persons.filter(Objects::nonNull)
                .map(PersonId::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var names = new HashMap<PersonId, Ciphertext>();
        views.findAll(PersonProjection.PERSONS, ids).forEach(person -> names.put(person.personId(), person.name()));
        return new PersonRefs(names);
    }

    /** The person with the name. */
    public PersonRef ref(PersonId person) {
        return new PersonRef(person, names.get(person));
    }

    /** The person with the name, if there is one. */
    public @Nullable PersonRef refOrNull(@Nullable PersonId person) {
        return person == null ? null : ref(person);
    }

    /** The sealed name; null if the person is unknown. */
    public @Nullable Ciphertext name(PersonId person) {
        return names.get(person);
    }

    /** All the sealed names. */
    public Stream<Ciphertext> names() {
        return names.values().stream();
    }
}
