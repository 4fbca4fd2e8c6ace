package org.planledger.command.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.ActingResolver;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.CommandTargets;
import org.planledger.command.decision.EvidenceFiles;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.Event;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.booking.DayId;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonRegistered;

/**
 * Where one command is decided by a real aggregate. Every outcome must be one that the command declares, so that the
 * index of behaviour stays true.
 */
public final class Desk<T> {
    /** Whose desk it is. */
    public static final OrganisationId ORGANISATION = new OrganisationId("mdu-qazi");

    /** It is noon of 20 May 2025 in Baku. */
    public static final Instant NOW = Instant.parse("2025-05-20T08:00:00Z");

    /** Today there. */
    public static final LocalDate TODAY = LocalDate.parse("2025-05-20");

    /** Sits at it unless somebody else does. */
    public static final UserId STAFF = new UserId(new UUID(1, 1));

    /** The second person. */
    public static final UserId HEAD = new UserId(new UUID(1, 2));

    /** The administrator. */
    public static final UserId ADMIN = new UserId(new UUID(1, 3));

    /** The second administrator. */
    public static final UserId SECOND_ADMIN = new UserId(new UUID(1, 4));

    /** Everybody's password. */
    public static final String PASSWORD = "qanadli-at-2025";

    /** The password that was tried too often. */
    public static final String GUESSED_TOO_OFTEN = "qonaq-otagi-2025";

    /** The user name that somebody has. */
    public static final String TAKEN = "isci";

    /** The one file that was uploaded. */
    public static final EvidenceId UPLOADED = new EvidenceId(new UUID(7, 1));

    /** What is known of it. */
    public static final EvidenceFiles.StoredFile FILE =
            new EvidenceFiles.StoredFile("ab".repeat(32), "image/jpeg", 4_711, Boxes.box("sergi.jpg"));

    private final AggregateTestFixture<T> fixture;
    private final MemoryPeers peers = new MemoryPeers();
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final Boxes boxes = new Boxes();
    private final List<Event> past = new ArrayList<>();
    private UserId user = STAFF;
    private Role role = Role.STAFF;

    private Desk(Class<T> aggregate) {
        fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerParameterResolverFactory(new ActingResolver());
        fixture.registerCommandTargetResolver(new CommandTargets());
        Room.of(peers, accounts, boxes).forEach(fixture::registerInjectableResource);
    }

    /** A desk for decisions of this aggregate. */
    public static <T> Desk<T> of(Class<T> aggregate) {
        return new Desk<>(aggregate);
    }

    /** The day of a place, as the desk names it. */
    public static DayId placeDay(String place, String day) {
        return new NamedDays().ofPlace(ORGANISATION, place, LocalDate.parse(day));
    }

    /** The day of a person, as the desk names it. */
    public static DayId personDay(PersonId person, String day) {
        return new NamedDays().ofPerson(ORGANISATION, person, LocalDate.parse(day));
    }

    /** What the aggregate has lived through. */
    public Desk<T> given(Event... events) {
        past.addAll(List.of(events));
        for (var event : events) if (event instanceof PersonRegistered known) boxes.newPerson(known.personId());
        return this;
    }

    /** Another aggregate, and what it has lived through. */
    public Desk<T> knows(Class<?> type, UUID id, Event... events) {
        peers.add(type, id, events);
        return this;
    }

    /** The head sits here. */
    public Desk<T> byHead() {
        user = HEAD;
        role = Role.HEAD;
        return this;
    }

    /** The administrator sits here. */
    public Desk<T> byAdministrator() {
        user = ADMIN;
        role = Role.ADMIN;
        return this;
    }

    /** The table says that these administer. */
    public Desk<T> administeredBy(UserId... users) {
        accounts.administeredBy(List.of(users));
        return this;
    }

    /** Decides. */
    public Decision when(Command command) {
        var whose = outcomes(command).installation() ? OrganisationId.INSTALLATION : ORGANISATION;
        var acting = new Acting(whose, user, role, new UUID(9, 1), new UUID(9, 2));
        var metadata = Map.of(Acting.METADATA, acting);
        var ready = past.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(past);
        var makes = List.of(outcomes(command).events());
        var again = past.stream().anyMatch(event -> makes.contains(event.getClass()));
        return new Decision(ready.when(command, metadata), command.getClass(), again);
    }

    private static CommandName outcomes(Class<? extends Command> command) {
        return requireNonNull(command.getAnnotation(CommandName.class));
    }

    private static CommandName outcomes(Command command) {
        return outcomes(command.getClass());
    }

    /** What came of it. */
    public final class Decision {
        private final ResultValidator<T> result;
        private final Class<? extends Command> command;
        private final CommandName outcomes;
        private final boolean again;

        private Decision(ResultValidator<T> result, Class<? extends Command> command, boolean again) {
            this.result = result;
            this.command = command;
            this.outcomes = outcomes(command);
            this.again = again;
        }

        /** Carried out: the aggregate made exactly these events, and no other aggregate made any. */
        public Decision makes(Event... events) {
            makes(List.of(events), List.of());
            return this;
        }

        /** Carried out: the aggregate made the first events, other aggregates the second. */
        public void makes(List<Event> own, List<Event> others) {
            result.expectSuccessfulHandlerExecution().expectEvents(own.toArray());
            assertThat(peers.recorded()).isEqualTo(others);
            own.forEach(this::declared);
            others.forEach(this::declared);
            Shown.add(command, "", again);
        }

        /** Beside its events, exactly this is kept in the table of accounts. */
        public void keeps(String... kept) {
            assertThat(accounts.kept()).containsExactly(kept);
        }

        /** Refused by this rule; nothing happened. Where something is named, the message names exactly that. */
        public void refused(String code, Object... named) {
            result.expectException(refusal(code, List.of(named))).expectNoEvents();
            assertThat(peers.recorded()).isEmpty();
            assertThat(accounts.kept()).isEmpty();
            assertThat(outcomes.refusals()).contains(code);
            Shown.add(command, code, again);
        }

        /** Refused because there is no such aggregate. */
        public void refusedAsUnknown(String code) {
            result.expectException(AggregateNotFoundException.class).expectNoEvents();
            assertThat(outcomes.unknown()).isEqualTo(code);
            Shown.add(command, code, again);
        }

        private void declared(Event event) {
            assertThat(outcomes.events()).contains(event.getClass());
        }
    }

    private static Matcher<RuleViolated> refusal(String code, List<Object> named) {
        return new CustomTypeSafeMatcher<>("refused by " + code + " naming " + named) {
            @Override
            protected boolean matchesSafely(RuleViolated refusal) {
                return refusal.code().equals(code)
                        && (named.isEmpty() || refusal.arguments().equals(named));
            }
        };
    }
}
