package org.planledger.command.kind;

import static org.planledger.command.kind.KindPast.DEFINED;
import static org.planledger.command.kind.KindPast.KIND;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class DefineActivityKindTest {
    private final Desk<Kind> kind = Desk.of(Kind.class);

    private static final DefineActivityKind DEFINE = new DefineActivityKind(KIND, "Kino günü");

    @Test
    void aKindIsAdded() {
        kind.when(DEFINE).makes(DEFINED);
    }

    @Test
    void itIsAddedOnce() {
        kind.given(DEFINED).when(DEFINE).refused("kind.already-defined");
    }
}
