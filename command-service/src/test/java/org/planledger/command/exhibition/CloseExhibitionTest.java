package org.planledger.command.exhibition;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.exhibition.ExhibitionPast.ANNOUNCED;
import static org.planledger.command.exhibition.ExhibitionPast.CLOSED;
import static org.planledger.command.exhibition.ExhibitionPast.EXHIBITION;
import static org.planledger.command.exhibition.ExhibitionPast.OPENS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class CloseExhibitionTest {
    private final Desk<Exhibition> exhibition = Desk.of(Exhibition.class);

    @Test
    void anExhibitionEnds() {
        exhibition.given(ANNOUNCED).when(close(OPENS)).makes(CLOSED);
    }

    @Test
    void itEndsOnce() {
        exhibition.given(ANNOUNCED, CLOSED).when(close(OPENS)).refused("exhibition.closed");
    }

    @Test
    void itDoesNotEndTomorrow() {
        exhibition.given(ANNOUNCED).when(close(TODAY.plusDays(1))).refused("exhibition.in-future");
    }

    @Test
    void itDoesNotEndBeforeItOpens() {
        exhibition.given(ANNOUNCED).when(close(OPENS.minusDays(1))).refused("exhibition.before-opening");
    }

    @Test
    void thereIsNoSuchExhibition() {
        exhibition.when(close(OPENS)).refusedAsUnknown("exhibition.unknown");
    }

    private static CloseExhibition close(LocalDate day) {
        return new CloseExhibition(EXHIBITION, day, "46 əşya");
    }
}
