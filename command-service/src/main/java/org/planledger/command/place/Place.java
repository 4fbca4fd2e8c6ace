package org.planledger.command.place;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.booking.Booking;
import org.planledger.command.booking.Clashes;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.DayIds;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.events.Ciphertext;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.booking.DayId;
import org.planledger.events.place.BookingId;
import org.planledger.events.place.BookingReleased;
import org.planledger.events.place.PlaceBooked;
import org.planledger.events.place.PlaceEvent;
import org.planledger.events.place.PlaceId;
import org.planledger.events.place.PlaceRegistered;

/** One place, and what its time is booked for. Its days, not it, know all that takes its time. */
@AggregateRoot(type = "place")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Place {
    @AggregateIdentifier
    private PlaceId id;

    private Ciphertext name;
    private final Map<BookingId, List<DayId>> booked = new HashMap<>();
    private final Set<BookingId> used = new HashSet<>();

    Place() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterPlace command, Sealing sealing) {
        if (id != null) throw new RuleViolated("place.already-registered");
        var sealed = sealing.text(command.name(), List.of());
        apply(new PlaceRegistered(command.placeId(), sealed, command.kind(), command.capacity()));
    }

    @CommandHandler
    void decide(BookPlace command, Acting acting, Sealing sealing, Peers peers, DayIds dayIds) {
        if (used.contains(command.bookingId())) throw new RuleViolated("place.booked");
        var taken = new Booking(taker(command.bookingId()), command.startsAt(), command.endsAt())
                .of(acting.organisation(), sealing.open(name), List.of(), dayIds);
        var clashReason = Clashes.of(List.of(taken), peers).reason(command.clashReason());
        apply(new PlaceBooked(
                id,
                command.bookingId(),
                sealing.text(command.title(), List.of()),
                command.startsAt(),
                command.endsAt(),
                sealing.optionalText(clashReason, List.of()),
                taken.days()));
        taken.take(peers);
    }

    @CommandHandler
    void decide(ReleaseBooking command, Sealing sealing, Peers peers) {
        var booking = command.bookingId();
        if (!booked.containsKey(booking)) throw new RuleViolated("place.booking-unknown");
        var days = requireNonNull(booked.get(booking));
        apply(new BookingReleased(id, booking, sealing.text(command.reason(), List.of())));
        Booking.release(taker(booking), days, peers);
    }

    @EventSourcingHandler
    void evolve(PlaceEvent event) {
        switch (event) {
            case PlaceRegistered registered -> {
                id = registered.placeId();
                name = registered.name();
            }
            case PlaceBooked taken -> {
                used.add(taken.bookingId());
                booked.put(taken.bookingId(), taken.days());
            }
            case BookingReleased given -> booked.remove(given.bookingId());
        }
    }

    /** What the days know the booking by: they ask whether two are the same, not what they are. */
    private static ActivityId taker(BookingId booking) {
        return new ActivityId(booking.value());
    }
}
