package org.planledger.query.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;
import org.planledger.events.person.PersonCorrected;
import org.planledger.events.person.PersonEvent;
import org.planledger.events.person.PersonRegistered;
import org.planledger.query.view.Projection;

/** Folds a person's events into {@link PersonView}. */
public final class PersonProjection implements Projection<PersonView> {
    /** The one projection of persons. */
    public static final PersonProjection PERSONS = new PersonProjection();

    private PersonProjection() {}

    @Override
    public String collection() {
        return "persons";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<PersonView> type() {
        return PersonView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return recorded.event() instanceof PersonEvent event
                ? List.of(event.personId().toString())
                : List.of();
    }

    @Override
    public @Nullable PersonView fold(@Nullable PersonView view, String id, Recorded<?> recorded) {
        if (!(recorded.event() instanceof PersonEvent event)) return view;
        return switch (event) {
            case PersonRegistered e ->
                new PersonView(
                        e.personId(),
                        e.kind(),
                        e.name(),
                        e.contact(),
                        recorded.envelope().recordedAt());
            case PersonCorrected e -> view == null ? null : view.corrected(e.name(), e.contact());
        };
    }

    @Override
    public List<String> indexed() {
        return List.of("kind");
    }
}
