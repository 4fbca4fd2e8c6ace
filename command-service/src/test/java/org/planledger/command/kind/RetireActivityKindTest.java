package org.planledger.command.kind;

import static org.planledger.command.kind.KindPast.DEFINED;
import static org.planledger.command.kind.KindPast.KIND;
import static org.planledger.command.kind.KindPast.RETIRED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class RetireActivityKindTest {
    private final Desk<Kind> kind = Desk.of(Kind.class);

    private static final RetireActivityKind RETIRE = new RetireActivityKind(KIND, "daha olmur");

    @Test
    void itIsChosenNoMore() {
        kind.given(DEFINED).when(RETIRE).makes(RETIRED);
    }

    @Test
    void itIsRetiredOnce() {
        kind.given(DEFINED, RETIRED).when(RETIRE).refused("kind.retired");
    }

    @Test
    void thereIsNoSuchKind() {
        kind.when(RETIRE).refusedAsUnknown("kind.unknown");
    }
}
