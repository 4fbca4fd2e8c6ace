package org.planledger.events.knowledge;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a check of knowledge. */
public sealed interface KnowledgeEvent extends CardEvent permits KnowledgeChecked, KnowledgeCheckVoided {
    /** The card itself. */
    KnowledgeId knowledgeId();

    @Override
    default KnowledgeId card() {
        return knowledgeId();
    }
}
