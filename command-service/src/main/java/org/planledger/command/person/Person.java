package org.planledger.command.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Collection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.events.Ciphertext;
import org.planledger.events.person.PersonCorrected;
import org.planledger.events.person.PersonEvent;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.person.PersonRegistered;

/** A person known to the centre. */
@AggregateRoot(type = "person")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Person {
    @AggregateIdentifier
    private PersonId id;

    private PersonKind kind;

    Person() {}

    /**
     * Refuses unless each of these persons is known.
     *
     * @throws RuleViolated {@code person.unknown}
     */
    public static void requireKnown(Collection<PersonId> persons, Peers peers) {
        for (var person : persons) known(person, peers);
    }

    /**
     * Refuses unless this is a known veteran.
     *
     * @throws RuleViolated {@code person.unknown} or {@code person.not-veteran}
     */
    public static void requireVeteran(PersonId person, Peers peers) {
        if (known(person, peers).kind != PersonKind.VETERAN) throw new RuleViolated("person.not-veteran");
    }

    /**
     * Refuses unless this is a known student.
     *
     * @throws RuleViolated {@code person.unknown} or {@code person.not-student}
     */
    public static void requireStudent(PersonId person, Peers peers) {
        if (known(person, peers).kind != PersonKind.STUDENT) throw new RuleViolated("person.not-student");
    }

    /**
     * Refuses unless this is a known student, or was one.
     *
     * @throws RuleViolated {@code person.unknown} or {@code person.neither-student-nor-graduate}
     */
    public static void requireStudentOrGraduate(PersonId person, Peers peers) {
        switch (known(person, peers).kind) {
            case STUDENT, GRADUATE -> {}
            case VETERAN, TEACHER, DONOR, GUEST, CONTACT ->
                throw new RuleViolated("person.neither-student-nor-graduate");
        }
    }

    private static Person known(PersonId id, Peers peers) {
        return peers.find(Person.class, id.value()).orElseThrow(() -> new RuleViolated("person.unknown"));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterPerson command, Sealing sealing) {
        if (id != null) throw new RuleViolated("person.already-registered");
        var person = command.personId();
        sealing.newPerson(person);
        apply(new PersonRegistered(
                person,
                command.kind(),
                sealing.field(person, command.name()),
                contact(person, command.contact(), sealing)));
    }

    @CommandHandler
    void decide(CorrectPerson command, Sealing sealing) {
        apply(new PersonCorrected(id, sealing.field(id, command.name()), contact(id, command.contact(), sealing)));
    }

    @EventSourcingHandler
    void evolve(PersonEvent event) {
        switch (event) {
            case PersonRegistered registered -> {
                id = registered.personId();
                kind = registered.kind();
            }
            case PersonCorrected _ -> {} // no rule asks what a person is called
        }
    }

    private static @Nullable Ciphertext contact(PersonId person, @Nullable String contact, Sealing sealing) {
        return contact == null || contact.isBlank() ? null : sealing.field(person, contact);
    }
}
