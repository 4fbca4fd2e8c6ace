package org.planledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.planledger.events.visit.VisitRecorded;

class EventTypesTest {
    @Test
    void aLogicalNameFindsItsRecord() {
        assertThat((Object) EventTypes.named("visit.recorded", 1)).isEqualTo(VisitRecorded.class);
        assertThat((Object) EventTypes.named("person.registered", 1))
                .isEqualTo(EventTypes.named("person.registered", 2));
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> EventTypes.named("java.lang.Runtime", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventTypes.named("person.registered", 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventTypes.named("visit.recorded", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyEventIsNamedAfterItsFamilyAndAPastFact() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(EventTypes.of(type).name()).matches("[a-z]+\\.[a-z-]+"));
    }
}
