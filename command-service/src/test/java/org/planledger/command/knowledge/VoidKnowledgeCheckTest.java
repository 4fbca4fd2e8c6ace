package org.planledger.command.knowledge;

import static org.planledger.command.knowledge.KnowledgePast.CHECK;
import static org.planledger.command.knowledge.KnowledgePast.CHECKED;
import static org.planledger.command.knowledge.KnowledgePast.CHECK_VOIDED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class VoidKnowledgeCheckTest {
    private final Desk<KnowledgeCheck> check = Desk.of(KnowledgeCheck.class);

    @Test
    void aMistakeIsTakenBackAndStays() {
        check.given(CHECKED).when(new VoidKnowledgeCheck(CHECK, "səhv")).makes(CHECK_VOIDED);
    }

    @Test
    void aCheckIsVoidedOnce() {
        check.given(CHECKED, CHECK_VOIDED)
                .when(new VoidKnowledgeCheck(CHECK, "səhv"))
                .refused("knowledge.already-voided");
    }

    @Test
    void thereIsNoSuchCheck() {
        check.when(new VoidKnowledgeCheck(CHECK, "səhv")).refusedAsUnknown("knowledge.unknown");
    }
}
