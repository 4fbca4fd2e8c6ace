package org.planledger.query.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.events.CardEvent;
import org.planledger.events.EventTypes;
import org.planledger.events.OrganisationId;
import org.planledger.query.SampleCards;
import org.planledger.query.SampleLedger;

/** What is declared of each register fits its events. */
class RegistersTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");

    static List<Register> registers() {
        return Registers.all();
    }

    @Test
    void everyFamilyOfCardsHasARegister() {
        var declared = new TreeSet<String>();
        Registers.all().forEach(register -> declared.add(register.name()));
        var published = new TreeSet<String>();
        for (var type : EventTypes.all()) {
            if (CardEvent.class.isAssignableFrom(type)) {
                published.add(EventTypes.of(type).name().split("\\.", 2)[0]);
            }
        }
        assertThat(declared).isEqualTo(published);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void aCardLivesThroughAllItsEventsAndIsNamed(Register register) {
        var ledger = new SampleLedger();
        SampleCards.in(ledger, CENTRE);
        var card = lived(register, ledger);
        assertThat(register.states()).contains(card.state());
        assertThat(card.version()).isEqualTo(register.events().size() - 1L);
        assertThat(card.fields()).containsKeys(register.titles().toArray(String[]::new));
        assertThat(register.titles()).isNotEmpty();
        assertThat(register.starts()).isNotEmpty();
    }

    private static CardView lived(Register register, SampleLedger ledger) {
        @Nullable CardView card = null;
        for (var recorded : ledger.recorded(CENTRE)) {
            if (CardProjection.CARDS.touches(recorded).contains(SampleCards.card(register))) {
                card = CardProjection.CARDS.fold(card, SampleCards.card(register), recorded);
            }
        }
        return Objects.requireNonNull(card);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void aComponentMeansTheSameInAllEventsOfARegister(Register register) {
        for (var event : register.events()) {
            for (var component : event.getRecordComponents()) {
                var type = Fields.of(register.name()).get(component.getName());
                if (type != null) {
                    assertThat(boxed(component.getGenericType()))
                            .as(component.toString())
                            .isEqualTo(boxed(type));
                }
            }
        }
    }

    private static java.lang.reflect.Type boxed(java.lang.reflect.Type type) {
        if (type == long.class) return Long.class;
        if (type == int.class) return Integer.class;
        return type == boolean.class ? Boolean.class : type;
    }

    @ParameterizedTest
    @MethodSource("registers")
    void whatIsOfferedAndWhatIsDueIsDeclaredForStatesThatThereAre(Register register) {
        assertThat(register.states()).containsAll(register.offeredIn());
        var deadline = register.deadline();
        if (deadline == null) return;
        assertThat(register.states()).containsAll(deadline.states());
        assertThat(Fields.of(register.name())).containsKey(deadline.field());
    }
}
