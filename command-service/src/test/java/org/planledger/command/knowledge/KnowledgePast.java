package org.planledger.command.knowledge;

import static org.planledger.command.act.ActPast.LAW;
import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.knowledge.KnowledgeCheckVoided;
import org.planledger.events.knowledge.KnowledgeChecked;
import org.planledger.events.knowledge.KnowledgeId;

/** What has happened with checks of knowledge before. */
final class KnowledgePast {
    /** The check after the training. */
    public static final KnowledgeId CHECK = new KnowledgeId(new UUID(35, 1));

    /** It was made. */
    public static final KnowledgeChecked CHECKED = new KnowledgeChecked(
            CHECK, List.of(ITEM), LAW, LocalDate.parse("2025-03-12"), box("sosial iş, II kurs"), 14, 48, 81);

    /** No, it was a mistake. */
    public static final KnowledgeCheckVoided CHECK_VOIDED = new KnowledgeCheckVoided(CHECK, List.of(ITEM), box("səhv"));

    private KnowledgePast() {}
}
